using NodaTime;

namespace GovIndicators.Tests.Agencies;

/// <summary>The reorganizations of 2025 as registries, from the tables that other tests' data hold; each row of the tables names its source.</summary>
internal static class VietNamAgencies
{
    public static LocalDate ProvincesMerged { get; } = new(2025, 7, 1);

    public static LocalDate MinistriesMerged { get; } = new(2025, 3, 1);

    /// <summary>One row for each of the 63 provinces of 2024, with the one of the 34 it belongs to.</summary>
    public static IReadOnlyList<Dictionary<string, string>> ProvinceRows { get; } = Rows("provinces_63_to_34.csv");

    /// <summary>One row for each of the 22 ministries and bodies of that level before March 2025, with the one of the 17 it belongs to.</summary>
    public static IReadOnlyList<Dictionary<string, string>> MinistryRows { get; } = Rows("ministries_2025_mapping.csv");

    /// <summary>Provinces under the country: the old under their ISO code, those formed in 2025 under year and code of the statistics office.</summary>
    public static AgencyRegistry Provinces { get; } = BuildProvinces();

    /// <summary>Ministries under the government, under numbers in the order of the table.</summary>
    public static AgencyRegistry Ministries { get; } = BuildMinistries();

    public static AgencyCode Country { get; } = AgencyCode.Parse("VN");

    private static AgencyRegistry BuildProvinces()
    {
        var builder = new AgencyRegistry.Builder().Add(new Agency(AgencyCode.Parse("VN"), Name.Of("Việt Nam", "Viet Nam"), AgencyKind.Country));
        foreach (var row in ProvinceRows)
        {
            builder.Add(new Agency(AgencyCode.Parse(row["old_iso3166_2"]), Name.Of(row["old_name"]), Kind(row["old_type"]))
            {
                Parent = AgencyCode.Parse("VN"),
                Lifetime = row["merged"] == "true" ? Lifetime.Through(ProvincesMerged.PlusDays(-1)) : Lifetime.Always,
                ExternalCodes = [new("gso", row["old_gso_code"]), new("iso-3166-2", row["old_iso3166_2"])],
            });
        }

        foreach (var merged in ProvinceRows.Where(row => row["merged"] == "true").GroupBy(row => row["new_gso_code"], StringComparer.Ordinal))
        {
            var formed = AgencyCode.Parse($"VN-2025-{merged.Key}");
            builder.Add(new Agency(formed, Name.Of(merged.First()["new_name"]), Kind(merged.First()["new_type"]))
            {
                Parent = AgencyCode.Parse("VN"),
                Lifetime = Lifetime.From(ProvincesMerged),
                ExternalCodes = [new("gso", merged.Key)],
            });
            builder.Add(new Succession(
                SuccessionKind.Merge,
                ProvincesMerged,
                merged.Select(row => AgencyCode.Parse(row["old_iso3166_2"])),
                [formed],
                new LegalAct("202/2025/QH15") { Signed = new(2025, 6, 12) },
                new Citation(merged.First()["source"])));
        }

        return builder.Build();
    }

    private static AgencyRegistry BuildMinistries()
    {
        var government = AgencyCode.Parse("VN-CP");
        var builder = new AgencyRegistry.Builder().Add(new Agency(government, Name.Of("Chính phủ", "Government"), AgencyKind.Government));
        var old = MinistryRows.Select((row, i) => (Row: row, Code: AgencyCode.Parse($"VN-M{i + 1}"))).ToList();
        foreach (var (row, code) in old)
        {
            builder.Add(new Agency(code, Name.Of(row["old_name"]), AgencyKind.Ministry)
            {
                Parent = government,
                Lifetime = row["change"] == "unchanged" ? Lifetime.Always : Lifetime.Through(MinistriesMerged.PlusDays(-1)),
            });
        }

        foreach (var formed in old.Where(pair => pair.Row["change"] != "unchanged").GroupBy(pair => pair.Row["new_name"], StringComparer.Ordinal))
        {
            var code = AgencyCode.Parse($"VN-2025-{formed.First().Code.Text[3..]}");
            builder.Add(new Agency(code, Name.Of(formed.Key), AgencyKind.Ministry) { Parent = government, Lifetime = Lifetime.From(MinistriesMerged) });
            builder.Add(new Succession(
                formed.Count() > 1 ? SuccessionKind.Merge : SuccessionKind.TypeChange,
                MinistriesMerged,
                formed.Select(pair => pair.Code),
                [code],
                new LegalAct("176/2025/QH15") { Signed = new(2025, 2, 18) }));
        }

        return builder.Build();
    }

    private static AgencyKind Kind(string type) => type switch
    {
        "Tỉnh" => AgencyKind.Province,
        "Thành phố" => AgencyKind.Municipality,
        _ => throw new InvalidDataException($"'{type}' is no type of province."),
    };

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", file));
        var header = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => header.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    // Quotes stand around whole fields in these tables, and none within.
    private static List<string> Fields(string line)
    {
        var parts = line.Split('"');
        var joined = string.Concat(parts.Select((part, i) => i % 2 == 0 ? part.Replace(',', '\t') : part));
        return [.. joined.Split('\t')];
    }
}
