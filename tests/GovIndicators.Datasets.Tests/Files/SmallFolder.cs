namespace GovIndicators.Datasets.Tests.Files;

/// <summary>A small sound folder, of which tests spoil one thing at a time.</summary>
internal sealed partial class SmallFolder
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["dataset.json"] = """
            {
              "format": 1,
              "name": { "en": "Small" },
              "asOf": "2024-07-19",
              "figureLanguage": "vi"
            }
            """,
        ["agencies.json"] = """
            {
              "agencies": [
                { "code": "VN", "name": { "en": "Viet Nam" }, "kind": "country" },
                { "code": "VN-A", "name": { "en": "Ministry A" }, "kind": "ministry", "parent": "VN" }
              ]
            }
            """,
        ["indicators.json"] = """
            {
              "indicators": [
                { "code": "USERS", "name": { "en": "Users" }, "unit": "percent", "measure": "rate", "direction": "higher" }
              ]
            }
            """,
        ["plans.json"] = """
            {
              "plans": [
                {
                  "code": "P1",
                  "name": { "en": "Plan" },
                  "groups": [ { "code": "g", "name": { "en": "Group" } } ],
                  "tasks": [
                    {
                      "code": "T1",
                      "name": { "en": "Task" },
                      "leads": [ { "agencies": ["VN-A"] } ],
                      "start": "2024-01-01",
                      "due": [ { "due": "2024-06-30" } ],
                      "statuses": [ { "on": "2024-05-31", "status": "completed" } ]
                    }
                  ],
                  "reported": [ { "referenceDate": "2024-06-30", "figures": ["F2"] } ]
                }
              ]
            }
            """,
        ["targets.json"] = """
            {
              "targets": [
                { "code": "G1", "indicator": "USERS", "agency": "VN", "values": [ { "period": "2025", "value": 40 } ] }
              ]
            }
            """,
        ["sources.csv"] = "key,title\ns1,A report\n",
        ["figures.csv"] = """
            id,source,published,subject,indicator,printed,unit,hedge,period
            F1,s1,2022-08-08,VN,USERS,"9,51%",percent,rounded,2021
            F2,s1,2024-07-01,P1,tasks.total,1,count,exact,2024
            """,
        ["observations.csv"] = """
            indicator,agency,period,value,status,published
            USERS,VN-A,2023,12.5,,2024-01-15
            USERS,VN-A,2024,14.5,P,2024-07-15
            """,
    };

    /// <summary>The folder with a piece of a file exchanged, which must be there.</summary>
    public SmallFolder With(string file, string old, string now)
    {
        Assert.Contains(old, _files[file], StringComparison.Ordinal);
        _files[file] = _files[file].Replace(old, now, StringComparison.Ordinal);
        return this;
    }

    /// <summary>The folder with a whole file exchanged; null leaves it out.</summary>
    public SmallFolder With(string file, string? text)
    {
        if (text is null) _files.Remove(file);
        else _files[file] = text;
        return this;
    }

    /// <summary>Writes its files to a real folder.</summary>
    public void Save(string path)
    {
        foreach (var (name, text) in _files) File.WriteAllText(Path.Combine(path, name), Ended(name, text));
    }

    /// <summary>The text of a table with the end of its last line, which a raw text leaves out.</summary>
    private static string Ended(string name, string text) =>
        text.Length == 0 || text.EndsWith('\n') || !name.EndsWith(".csv", StringComparison.Ordinal) ? text : text + "\n";
}
