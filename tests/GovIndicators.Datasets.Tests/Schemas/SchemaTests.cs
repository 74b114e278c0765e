using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GovIndicators.Tests.House;

namespace GovIndicators.Datasets.Tests.Schemas;

public class SchemaTests
{
    private static readonly Dictionary<string, JsonElement> Published = SchemaWriter.All().ToDictionary(s => s.File, s => JsonDocument.Parse(s.Text).RootElement);

    public static TheoryData<string> Files => [.. SchemaWriter.All().Select(s => s.File)];

    [Theory, MemberData(nameof(Files))]
    public void The_published_schema_is_that_of_the_rows(string file) =>
        ReviewedFile.Holds($"docs/schemas/{file}", SchemaWriter.All().Single(s => s.File == file).Text.Split('\n'));

    [Fact]
    public void Nothing_else_is_published() => Assert.Equal(
        SchemaWriter.All().Select(s => s.File).Order(StringComparer.Ordinal),
        Repository.Files("docs/schemas", "*").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Whatever_is_written_keeps_to_the_schemas() => Prop.ForAll(Any.Dataset, dataset =>
    {
        var faults = InMemory.Folder(dataset).Where(f => !f.IsCsv).Concat(InMemory.OneFile(dataset)).SelectMany(Faults).ToList();
        return (faults.Count == 0).Label(string.Join('\n', faults));
    }).Check(Any.Thousand);

    [Theory]
    [InlineData("""{ "format": 1, "name": { "en": "x" } }""", "$: asOf is missing")]
    [InlineData("""{ "format": 1, "name": { "en": "x" }, "asOf": "2024-07-19", "extra": 1 }""", "$: extra is unknown")]
    [InlineData("""{ "format": 1, "name": { "fr": "x" }, "asOf": "2024-07-19" }""", "$.name: fr is unknown")]
    [InlineData("""{ "format": "1", "name": { "en": "x" }, "asOf": "2024-07-19" }""", "$.format: String is not integer")]
    public void What_the_reader_refuses_by_its_form_the_schema_refuses_too(string text, string fault)
    {
        Assert.Contains(fault, Faults(new FileText("dataset.json", Encoding.UTF8.GetBytes(text))));
        Assert.Throws<DatasetException>(() => InMemory.Read([new("dataset.json", Encoding.UTF8.GetBytes(text))]));
    }

    private static IEnumerable<string> Faults(FileText file) =>
        new Schema(Published[file.Name == "whole.json" ? "one-file.schema.json" : $"{Path.GetFileNameWithoutExtension(file.Name)}.schema.json"]).Faults(JsonDocument.Parse(file.Buffer).RootElement);
}
