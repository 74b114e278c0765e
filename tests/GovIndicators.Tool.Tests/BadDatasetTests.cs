using GovIndicators.Datasets.Tests.Files;

namespace GovIndicators.Tool.Tests;

/// <summary>Whatever is wrong with a dataset, the command says it on the error stream, prints no number, and ends with the code for bad input.</summary>
public sealed class BadDatasetTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("govindicators-").FullName;

    [Theory]
    [MemberData(nameof(BadInputCases.All), MemberType = typeof(BadInputCases))]
    public async Task A_fault_ends_the_review_with_two(string file, string old, string now, string told)
    {
        new SmallFolder().With(file, old, now).Save(_path);
        var (exit, text, errors) = await Govind.Run("review", _path);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.All(told.Split('\n'), fault => Assert.Contains(fault, errors, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dataset.json", "null", "'dataset' is null; expected an object in braces.")]
    [InlineData("plans.json", "null", "'file of plans' is null; expected an object in braces.")]
    [InlineData("agencies.json", "", "The file is empty; expected a JSON object, or no such file.")]
    [InlineData("agencies.json", "{ \"agencies\": [", "The file ends in the middle of the JSON; the rest was cut off, so save it again.")]
    [InlineData("observations.csv", "indicator;agency;period\nUSERS;VN;2023", "Columns are separated by commas.")]
    [InlineData("observations.csv", "indicator,agency,period,numerator,denominator\nUSERS,VN-A,2023,10,1e-320", "10 of 1E-320 is more than a number can hold; correct the numerator or the denominator.")]
    public async Task A_broken_file_ends_every_command_with_two(string file, string content, string told)
    {
        new SmallFolder().With(file, content).Save(_path);
        foreach (var command in new[] { "review", "progress", "plan" })
        {
            var (exit, text, errors) = await Govind.Run(command, _path);
            Assert.Equal((ExitCode.BadInput, ""), (exit, text));
            Assert.Contains(told, errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_end_the_review_with_two()
    {
        new SmallFolder().Save(_path);
        await File.WriteAllBytesAsync(Path.Combine(_path, "sources.csv"), [.. "key,title\ns1,caf"u8, 0xE9, .. "\n"u8]);
        var (exit, text, errors) = await Govind.Run("review", _path);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.Contains("sources.csv, line 2, title: The byte 0xE9 is no UTF-8; save the file as UTF-8.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_hundred_megabytes_ends_the_review_with_two()
    {
        new SmallFolder().Save(_path);
        await using (var file = File.Create(Path.Combine(_path, "sources.csv")))
        {
            await file.WriteAsync("key,title\ns1,"u8.ToArray());
            var piece = new byte[1_000_000];
            piece.AsSpan().Fill((byte)'x');
            for (var i = 0; i < 100; i++) await file.WriteAsync(piece);
            await file.WriteAsync("\n"u8.ToArray());
        }

        var (exit, text, errors) = await Govind.Run("review", _path);
        Assert.Equal((ExitCode.BadInput, ""), (exit, text));
        Assert.Equal("govind: sources.csv, line 2, key: The record has 100000003 bytes; at most 1048576 are read, so look for a missing line break or quote.\n", errors);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
