using System.Text;

namespace GovIndicators.Datasets.Tests.Files;

/// <summary>What people get wrong, one thing at a time: the place, the text and what would do.</summary>
public class BadInputTests
{
    [Fact]
    public void The_small_folder_is_sound()
    {
        var dataset = new SmallFolder().Read();
        Assert.Equal((2, 1, 1, 1, 2, 3), (dataset.Agencies.Count, dataset.Indicators.Count, dataset.Plans.Length, dataset.Targets.Length, dataset.Figures.Length, dataset.Observations.Count));
    }

    [Theory]
    [MemberData(nameof(BadInputCases.All), MemberType = typeof(BadInputCases))]
    public void A_fault_is_told_with_its_place_and_what_would_do(string file, string old, string now, string told)
    {
        var faults = string.Join('\n', new SmallFolder().With(file, old, now).Faults());
        Assert.Equal(told, faults);
    }

    [Fact]
    public void A_plan_with_the_code_of_an_agency_is_told() => Assert.Equal(
        ["plans.json, line 4, $.plans[0].code: 'VN-A' is the code of an agency and of a plan, so that a figure of 'VN-A' could be of either; give the plan another code."],
        new SmallFolder().With("plans.json", "\"code\": \"P1\"", "\"code\": \"VN-A\"").With("figures.csv", "P1,tasks.total", "VN-A,tasks.total").Faults());

    [Fact]
    public void All_faults_of_all_files_are_told_together()
    {
        var faults = new SmallFolder()
            .With("plans.json", "\"VN-A\"", "\"VN-B\"")
            .With("targets.json", "\"USERS\"", "\"USER\"")
            .With("observations.csv", "12.5", "NaN")
            .With("observations.csv", "P,2024-07-15", "Z,2024-07-15")
            .Exception();
        Assert.Equal(4, faults.Count);
        Assert.Equal(["not-a-number", "unknown-word", "unknown-agency", "unknown-indicator"], faults.Faults.Select(f => f.Code));
        Assert.Equal("NaN", faults.Faults[0].Text);
        Assert.StartsWith("The dataset has 4 faults.\n- observations.csv, line 2, value: 'NaN' is no number;", faults.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_shows_twenty_faults_and_counts_the_rest()
    {
        var rows = string.Concat(Enumerable.Range(0, 30).Select(_ => "USERS,VN-A,2023,x,,\n"));
        var faults = new SmallFolder().With("observations.csv", $"indicator,agency,period,value,status,published\n{rows}").Exception();
        Assert.Equal(30, faults.Count);
        Assert.EndsWith("\n... and 10 more.", faults.Message, StringComparison.Ordinal);
        Assert.Equal(22, faults.Message.Split('\n').Length);
    }

    [Fact]
    public void More_faults_than_anybody_reads_are_counted_and_not_kept()
    {
        var rows = string.Concat(Enumerable.Range(0, DatasetException.MostKept + 5).Select(_ => "USERS,VN-A,2023,x,,\n"));
        var faults = new SmallFolder().With("observations.csv", $"indicator,agency,period,value,status,published\n{rows}").Exception();
        Assert.Equal((DatasetException.MostKept, DatasetException.MostKept + 5), (faults.Faults.Length, faults.Count));
    }

    [Theory]
    [InlineData("agencies.json", "", "agencies.json: The file is empty; expected a JSON object, or no such file.")]
    [InlineData("observations.csv", " \n", "observations.csv: The file is empty; expected a line of column names, or no such file.")]
    [InlineData("agencies.json", "{ \"agencies\": [", "agencies.json, line 1: The file ends in the middle of the JSON; the rest was cut off, so save it again.")]
    [InlineData("agencies.json", "{ \"agencies\": [ { \"code\": \"VN", "agencies.json, line 1: The file ends in the middle of the JSON; the rest was cut off, so save it again.")]
    [InlineData("agencies.json", "{ \"agencies\": [ ], }", "agencies.json, line 1: The JSON breaks off at '}'; look for a missing or superfluous comma, quote or bracket, or a comment, just there or before.")]
    [InlineData("agencies.json", "[]", "agencies.json, line 1, $: 'file of agencies' is a list; expected an object in braces.")]
    [InlineData("observations.csv", "indicator;agency;period\nUSERS;VN;2023", "observations.csv, line 1, indicator;agency;period: 'indicator;agency;period' is no column of a table of observations; expected one of indicator, agency, period, accumulation, value, numerator, denominator, status, producer, published, reference_date, vintage, dimensions, source. Columns are separated by commas.|observations.csv, line 1, indicator;agency;period: The table of observations has no column 'indicator'; add it.|observations.csv, line 1, indicator;agency;period: The table of observations has no column 'agency'; add it.|observations.csv, line 1, indicator;agency;period: The table of observations has no column 'period'; add it.")]
    public void A_file_that_is_no_such_file_is_told_so(string file, string text, string told)
    {
        var faults = new SmallFolder().With(file, text).Faults().Where(f => f.StartsWith(file, StringComparison.Ordinal));
        Assert.Equal(told, string.Join('|', faults));
    }

    [Fact]
    public void What_may_stand_in_a_broken_file_is_not_told_to_be_missing() =>
        Assert.Single(new SmallFolder().With("agencies.json", "{ \"agencies\": [").Faults());

    [Fact]
    public void A_row_at_fault_is_known_to_those_who_refer_to_it() =>
        Assert.Single(new SmallFolder().With("agencies.json", "\"kind\": \"ministry\"", "\"kind\": \"Ministry!\"").Faults());

    [Fact]
    public void Invalid_UTF8_is_told_with_its_byte()
    {
        byte[] bytes = [.. "key,title\ns1,caf"u8, 0xE9, .. "\n"u8];
        var faults = Assert.Throws<DatasetException>(() => InMemory.Read([new("dataset.json", """{ "format": 1, "name": { "en": "x" }, "asOf": "2024-07-19" }"""u8.ToArray()), new("sources.csv", bytes)]));
        Assert.Equal("sources.csv, line 2, title: The byte 0xE9 is no UTF-8; save the file as UTF-8.", faults.Message);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        var dataset = InMemory.Read(
        [
            new("dataset.json", [.. mark, .. """{ "format": 1, "name": { "en": "x" }, "asOf": "2024-07-19" }"""u8]),
            new("sources.csv", [.. mark, .. "key,title\ns1,Café\n"u8]),
        ]);
        Assert.Equal("Café", dataset.Sources[0].Title);
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_refused_by_its_length()
    {
        var line = Encoding.UTF8.GetBytes("key,title\ns1," + new string('x', 100_000_000) + "\ns2,short\n");
        var faults = Assert.Throws<DatasetException>(() => InMemory.Read([new("dataset.json", """{ "format": 1, "name": { "en": "x" }, "asOf": "2024-07-19" }"""u8.ToArray()), new("sources.csv", line)]));
        Assert.Equal("sources.csv, line 2, key: The record has 100000003 bytes; at most 1048576 are read, so look for a missing line break or quote.", faults.Message);
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_refused_by_its_length()
    {
        var text = Encoding.UTF8.GetBytes($$"""{ "format": 1, "name": { "en": "{{new string('x', 100_000_000)}}" }, "asOf": "2024-07-19" }""");
        var faults = Assert.Throws<DatasetException>(() => InMemory.Read([new("dataset.json", text)]));
        Assert.Equal("dataset.json, line 1, $.name.en: 'en' is a text of 100000000 bytes; at most 1048576 are read, so look for a missing quote or put the text elsewhere.", faults.Faults[0].ToString());
    }

    [Fact]
    public void Half_a_character_is_told() => Assert.Equal(
        @"agencies.json, line 4, $.agencies[1].name.en: 'en' holds half of a character, \uD800 to \uDFFF without its other half; write the character itself.",
        new SmallFolder().With("agencies.json", "Ministry A", @"Ministry \uD83D").Faults()[0]);

    [Fact]
    public void What_does_not_exist_is_told()
    {
        var missing = Path.Combine(Path.GetTempPath(), "govindicators-nowhere");
        var faults = Assert.Throws<DatasetException>(() => GovDataset.Load(missing));
        Assert.Equal($"There is no folder and no file '{missing}'; give the folder of a dataset, or its one JSON file.", faults.Message);
    }

    [Fact]
    public void A_folder_that_is_no_dataset_and_a_file_that_is_no_JSON_are_told()
    {
        using var folder = new TempFolder();
        var path = folder.Path;
        var empty = Assert.Throws<DatasetException>(() => GovDataset.Load(path));
        Assert.Equal($"The folder '{path}' holds no dataset.json, with which every dataset begins; give the folder of a dataset, or write the file.", empty.Message);

        var text = Path.Combine(path, "notes.txt");
        File.WriteAllText(text, "hello");
        var noJson = Assert.Throws<DatasetException>(() => GovDataset.Load(text));
        Assert.Equal("notes.txt, line 1: The JSON breaks off at 'hello'; look for a missing or superfluous comma, quote or bracket, or a comment, just there or before.", noJson.Faults[0].ToString());

        GovDataset.Sample.Save(path);
        File.Move(Path.Combine(path, "plans.json"), Path.Combine(path, "plan.json"));
        var misnamed = Assert.Throws<DatasetException>(() => GovDataset.Load(path));
        Assert.Equal("'plan.json' is no file of a dataset; did you mean 'plans.json'? If not, give it another name or keep it elsewhere.", misnamed.Faults[0].Message);
        File.Move(Path.Combine(path, "plan.json"), Path.Combine(path, "plans.json"));

        // A table in a form that is not read would be passed over, and the review be of less than its reader thinks.
        File.WriteAllText(Path.Combine(path, "Observations.xlsx"), "");
        var workbook = Assert.Throws<DatasetException>(() => GovDataset.Load(path));
        Assert.Equal("'Observations.xlsx' is no file of a dataset; save it as 'observations.csv', or keep it elsewhere.", workbook.Faults[0].Message);
    }

    [Fact]
    public async Task The_head_of_a_folder_stands_for_the_folder()
    {
        using var folder = new TempFolder();
        var path = folder.Path;
        GovDataset.Sample.Save(path);
        var head = Path.Combine(path, "dataset.json");
        Assert.Equal(GovDataset.Sample.Plans.Length, GovDataset.Load(head).Plans.Length);
        Assert.Equal(GovDataset.Sample.Figures.Length, (await GovDataset.LoadAsync(head)).Figures.Length);

        // With nothing beside it, a file of that name is a dataset in one file, such as one with agencies inside.
        var alone = Path.Combine(Directory.CreateDirectory(Path.Combine(path, "alone")).FullName, "dataset.json");
        File.WriteAllText(alone, """{ "format": 1, "name": { "en": "One file" }, "asOf": "2024-06-30", "agencies": [{ "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" }] }""");
        Assert.Equal(1, GovDataset.Load(alone).Agencies.Count);
    }
}
