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
    [InlineData("plans.json", "[\"VN-A\"]", "[\"VN-B\"]", "plans.json, line 8, $.plans[0].tasks[0]: A lead of the task T1 of the plan P1 is VN-B, which is not among the agencies; add it or correct the code.")]
    [InlineData("plans.json", "2024-06-30\" }", "2023-12-31\" }", "plans.json, line 8, $.plans[0].tasks[0]: The task T1 is due on 2023-12-31, before its start on 2024-01-01.")]
    [InlineData("plans.json", "2024-05-31", "2023-05-31", "plans.json, line 8, $.plans[0].tasks[0]: The task T1 is completed on 2023-05-31, before it started on 2024-01-01.")]
    [InlineData("plans.json", "\"completed\"", "\"complete\"", "plans.json, line 14, $.plans[0].tasks[0].statuses[0].status: 'complete' is no status of a task; did you mean 'completed'?")]
    [InlineData("plans.json", "\"completed\"", "\"xong\"", "plans.json, line 14, $.plans[0].tasks[0].statuses[0].status: 'xong' is no status of a task; expected one of not-reported, not-started, in-progress, basically-completed, completed, cancelled.")]
    [InlineData("plans.json", "\"start\": \"2024-01-01\",", "\"start\": \"2024-13-01\",", "plans.json, line 12, $.plans[0].tasks[0].start: '2024-13-01' is no date; write year, month and day, such as 2024-07-19.")]
    [InlineData("plans.json", "\"start\"", "\"begin\"", "plans.json, line 12, $.plans[0].tasks[0].begin: 'begin' is no field of the task; expected one of code, name, kind, group, leads, coordinating, start, due, statuses, weight, effort, product, milestones, source.")]
    [InlineData("plans.json", "\"start\"", "\"strat\"", "plans.json, line 12, $.plans[0].tasks[0].strat: 'strat' is no field of the task; did you mean 'start'?")]
    [InlineData("plans.json", "\"start\": \"2024-01-01\"", "\"group\": \"h\"", "plans.json, line 3, $.plans[0]: The task T1 of the plan P1 is in the group 'h', which the plan does not have.")]
    [InlineData("plans.json", "\"start\": \"2024-01-01\"", "\"start\": 20240101", "plans.json, line 12, $.plans[0].tasks[0].start: 'start' is the number 20240101; expected a date in quotes, such as \"2024-07-19\".")]
    [InlineData("plans.json", "\"start\": \"2024-01-01\"", "\"effort\": \"9\"", "plans.json, line 12, $.plans[0].tasks[0].effort: 'effort' is the text \"9\"; expected a number without quotes.")]
    [InlineData("plans.json", "\"start\": \"2024-01-01\"", "\"code\": \"T2\"", "plans.json, line 12, $.plans[0].tasks[0].code: 'code' is given twice for the same task; keep one.")]
    [InlineData("plans.json", "\"start\": \"2024-01-01\"", "\"weight\": -1", "plans.json, line 12, $.plans[0].tasks[0].weight: '-1' is no weight; expected a number above 0, such as 3, 0.25 or \"2/3\".")]
    [InlineData("plans.json", "\"code\": \"P1\",", "\"code\": \"P1\", \"parent\": \"P0\",", "plans.json, line 3, $.plans[0]: The parent of the plan P1 is 'P0', which does not exist; add it or correct the code.")]
    [InlineData("plans.json", "\"code\": \"P1\",", "\"code\": \"P1\", \"parent\": \"P1\",", "plans.json, line 3, $.plans[0]: The parent of the plan P1 leads back to it: P1, P1; leave one of them out.")]
    [InlineData("plans.json", "\"code\": \"P1\",", "\"code\": \"P1\", \"from\": \"2024-01-01\",", "plans.json, line 4, $.plans[0].from: The plan has one of 'from' and 'to'; give both or neither.")]
    [InlineData("plans.json", "[\"F2\"]", "[\"F9\"]", "plans.json, line 17, $.plans[0].reported[0].figures[0]: 'F9' is no identifier of a figure; add the figure or correct it.")]
    [InlineData("plans.json", "[\"F2\"]", "[\"F1\"]", "plans.json, line 17, $.plans[0].reported[0].figures[0]: The figure F1 says 'USERS', which is no count; name a figure of tasks.total, tasks.completed, tasks.completed-on-time, tasks.completed-late, tasks.basically-completed, tasks.open, tasks.open-in-time, tasks.open-overdue, tasks.regular, tasks.cancelled, tasks.due, tasks.completed-of-due, tasks.in-progress, targets.total, targets.completed, targets.completed-on-time, targets.completed-late, targets.basically-completed, targets.open, targets.open-in-time, targets.open-overdue, targets.regular, targets.cancelled, targets.due, targets.completed-of-due, targets.in-progress.")]
    [InlineData("plans.json", "\"figures\": [\"F2\"]", "\"counts\": { \"total\": 3, \"completed\": 5 }", "plans.json, line 17, $.plans[0].reported[0]: The tally counts 5 completed, basically completed, open, regular and cancelled together, and total 3; parts cannot be more than their whole.")]
    [InlineData("plans.json", "\"figures\": [\"F2\"]", "\"figures\": [\"F2\"], \"counts\": { \"total\": 3 }", "plans.json, line 17, $.plans[0].reported[0].figures[0]: 'total' is 3, and 1 in the figure F2; keep one.")]
    [InlineData("agencies.json", "\"kind\": \"country\" },", "\"kind\": \"country\" }, { \"code\": \"VN\", \"name\": { \"en\": \"Another\" } },", "agencies.json, line 3, $.agencies[1]: VN is given twice, to Viet Nam and to Another; give each agency a code of its own.")]
    [InlineData("agencies.json", "\"kind\": \"country\"", "\"parent\": \"VN-A\"", "agencies.json, line 3, $.agencies[0]: VN stands under VN-A, which stands under VN; give one of them another parent or none.")]
    [InlineData("agencies.json", "\"parent\": \"VN\"", "\"parent\": \"XX\"", "agencies.json, line 4, $.agencies[1]: VN-A has the parent XX, which is not among the agencies; add it or correct the code.")]
    [InlineData("agencies.json", "\"parent\": \"VN\"", "\"parent\": \"vn\"", "agencies.json, line 4, $.agencies[1].parent: 'vn' is no code of an agency; expected up to 32 of A-Z, 0-9 and '-', the country or owner first, such as VN-BTC.")]
    [InlineData("agencies.json", "\"name\": { \"en\": \"Ministry A\" }, ", "", "agencies.json, line 4, $.agencies[1]: The agency has no 'name'; add it.")]
    [InlineData("agencies.json", "{ \"en\": \"Ministry A\" }", "{}", "agencies.json, line 4, $.agencies[1].name: A name needs a text in at least one language.")]
    [InlineData("agencies.json", "{ \"en\": \"Ministry A\" }", "\"Ministry A\"", "agencies.json, line 4, $.agencies[1].name: 'name' is the text \"Ministry A\"; expected an object in braces.")]
    [InlineData("agencies.json", "\"kind\": \"ministry\"", "\"source\": \"s9\"", "agencies.json, line 4, $.agencies[1].source: 's9' is no key of a source; add it to the sources or correct it.")]
    [InlineData("agencies.json", "\"kind\": \"ministry\"", "\"from\": \"2024-01-02\", \"to\": \"2024-01-01\"", "agencies.json, line 4, $.agencies[1].to: The last day, 2024-01-01, lies before the first, 2024-01-02; exchange them or correct one.")]
    [InlineData("indicators.json", "\"rate\"", "\"ratio\"", "indicators.json, line 3, $.indicators[0].measure: 'ratio' is no measure; did you mean 'rate'?")]
    [InlineData("indicators.json", "\"rate\"", "\"rate\", \"numerator\": \"A\", \"denominator\": \"B\"", "indicators.json, line 3, $.indicators[0]: The numerator of USERS is A, which is not among the indicators; add it or correct the code.|indicators.json, line 3, $.indicators[0]: The denominator of USERS is B, which is not among the indicators; add it or correct the code.")]
    [InlineData("indicators.json", "\"higher\"", "\"up\"", "indicators.json, line 3, $.indicators[0].direction: 'up' is no direction; write higher, lower, a band such as 97..103, or unknown.")]
    [InlineData("targets.json", "\"USERS\"", "\"USER\"", "targets.json, line 3, $.targets[0]: The indicator of the target G1 is USER, which is not among the indicators; add it or correct the code.")]
    [InlineData("targets.json", "\"2025\"", "\"25\"", "targets.json, line 3, $.targets[0].values[0].period: '25' is no period; write 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05 or 2024-06-30.")]
    [InlineData("targets.json", "\"value\": 40", "\"value\": 1e999", "targets.json, line 3, $.targets[0].values[0].value: '1e999' is no number; expected digits with a decimal point, such as 91.5.")]
    [InlineData("targets.json", "\"code\": \"G1\"", "\"code\": \"G1\", \"supersededBy\": \"G2\"", "targets.json, line 3, $.targets[0]: The successor of the target G1 is 'G2', which does not exist; add it or correct the code.")]
    [InlineData("dataset.json", "\"figureLanguage\"", "\"producers\": [{ \"vi\": \"Bộ A\", \"en\": \"A\" }, { \"en\": \"A\" }], \"figureLanguage\"", "dataset.json, line 5, $.producers[1]: 'A' is the name of two producers; keep one.")]
    [InlineData("dataset.json", "\"figureLanguage\"", "\"producers\": [{}], \"figureLanguage\"", "dataset.json, line 5, $.producers[0]: A name needs a text in at least one language.")]
    [InlineData("dataset.json", "\"format\": 1", "\"format\": 2", "dataset.json, line 2, $.format: The format is 2; this version reads format 1.")]
    [InlineData("dataset.json", "\"asOf\": \"2024-07-19\",", "", "dataset.json, line 1, $: The dataset has no 'asOf'; add it.")]
    [InlineData("sources.csv", "s1,A report", "s1,A report\ns1,Another", "sources.csv, line 3, key: 's1' is the key of two sources; give each a key of its own.")]
    [InlineData("figures.csv", "9,51%", "9.51%", "figures.csv, line 2, printed: '9.51' in '9.51%' is not a number in Vietnamese style; expected a number such as 1.234,5. English style would read it as 9.51; name that style if it is meant.")]
    [InlineData("figures.csv", "\"9,51%\"", "9\"51%", "figures.csv, line 2, printed: A quote stands inside a text; put the whole text in quotes and double the quote: \"so \"\"quoted\"\" it is\".")]
    [InlineData("figures.csv", "F1,s1", "F1,s2", "figures.csv, line 2, source: 's2' is no key of a source; add it to the sources or correct it.")]
    [InlineData("figures.csv", "VN,USERS", "VM,USERS", "figures.csv, line 2, id: The figure F1 is of 'VM', which is no agency, no plan and no group of a plan; write its code, for a group plan/group.")]
    [InlineData("figures.csv", "VN,USERS", "VN,USER", "figures.csv, line 2, id: The figure F1 says 'USER', which is neither the code of an indicator nor a count such as tasks.completed; add the indicator or correct it. Did you mean 'USERS'?")]
    [InlineData("figures.csv", "9,51%", "gần 9,51%", "figures.csv, line 2, printed: 'gần 9,51%' says nearly, but the hedge stated beside it is rounded; state nearly, or none.")]
    [InlineData("figures.csv", "\"9,51%\",percent", "\"9,51\",count", "figures.csv, line 2, id: The figure F1 is in 'count', and USERS in 'percent'; give the figure the unit of its indicator, or the indicator the right one.")]
    [InlineData("figures.csv", "F2,s1", "F1,s1", "figures.csv, line 3, id: 'F1' is the code of two figures; give each a code of its own.|plans.json, line 17, $.plans[0].reported[0].figures[0]: 'F2' is no identifier of a figure; add the figure or correct it.")]
    [InlineData("figures.csv", "rounded,2021", "rounded,21", "figures.csv, line 2, period: '21' is neither a period nor a stretch; write 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05 or 2024-06-30, or two of them as 2022/2025.")]
    [InlineData("figures.csv", "\"9,51%\",percent", "\"9,51%\",%", "figures.csv, line 2, unit: '%' is no unit; expected up to 40 letters, digits, hyphens, slashes or spaces, such as percent or dossiers.")]
    [InlineData("figures.csv", "\"9,51%\"", "\"9,51%", "figures.csv, line 2, printed: A quoted text is not closed before the end of the file; close it where it ends.")]
    [InlineData("observations.csv", "12.5", "\"12,5\"", "observations.csv, line 2, value: '12,5' is no number; write it with a decimal point and without signs between thousands.")]
    [InlineData("observations.csv", "12.5", "12.5%", "observations.csv, line 2, value: '12.5%' is no number; leave out the sign: the unit is that of the indicator.")]
    [InlineData("observations.csv", "12.5", "NaN", "observations.csv, line 2, value: 'NaN' is no number; leave it empty where nothing was reported.")]
    [InlineData("observations.csv", "12.5", "Infinity", "observations.csv, line 2, value: 'Infinity' is no number; leave it empty where nothing was reported.")]
    [InlineData("observations.csv", "12.5", "about 12", "observations.csv, line 2, value: 'about 12' is no number; expected digits with a decimal point, such as 91.5.")]
    [InlineData("observations.csv", "12.5,,", "12.5,X,", "observations.csv, line 2, status: 'X' is no status of an observation; expected one of A, B, D, E, F, I, L, M, P, Q, U.")]
    [InlineData("observations.csv", "12.5,,", "12.5,Q,", "observations.csv, line 2, status: The status Q says that there is no value, and the value is 12.5; keep one of the two.")]
    [InlineData("observations.csv", "12.5,,", "12,5,,", "observations.csv, line 2, indicator: The record has 7 fields and the first line 6; put a text with a comma in quotes, and count the commas.")]
    [InlineData("observations.csv", "VN-A,2023", "VN-B,2023", "observations.csv, line 2, agency: VN-B is not among the agencies; add it or correct the code.")]
    [InlineData("observations.csv", "USERS,VN-A,2023", "USER,VN-A,2023", "observations.csv, line 2, indicator: USER is not among the indicators; did you mean USERS?")]
    [InlineData("observations.csv", "VN-A,2023", "VN-A,2023-Q5", "observations.csv, line 2, period: '2023-Q5' is no period; write 2024, 2024-S1, 2024-Q1, 2024-06, 2024-W05 or 2024-06-30.")]
    [InlineData("observations.csv", "VN-A,2023", ",2023", "observations.csv, line 2, agency: The 'agency' of the observation says nothing; fill it in.")]
    [InlineData("observations.csv", "USERS,VN-A,2024,14.5,P,2024-07-15", "USERS,VN-A,2023,14.5,P,2024-01-15", "observations.csv, line 3, indicator: 2023 of USERS|VN-A|A|discrete||| is published twice in the same release (12.5 and 14.5); keep one, or give a revision its own day of publication or vintage.")]
    [InlineData("observations.csv", "indicator,agency,period,value", "indicator,agency,periods,value", "observations.csv, line 1, indicator: The table of observations has no column 'period'; add it.|observations.csv, line 1, periods: 'periods' is no column of a table of observations; did you mean 'period'?")]
    [InlineData("observations.csv", "value,status", "value,value", "observations.csv, line 1, value: The column 'value' is given twice; keep one.")]
    [InlineData("observations.csv", "2024-07-15", "15/7/2024", "observations.csv, line 3, published: '15/7/2024' is no date; write year, month and day, such as 2024-07-19.")]
    public void A_fault_is_told_with_its_place_and_what_would_do(string file, string old, string now, string told)
    {
        var faults = string.Join('|', new SmallFolder().With(file, old, now).Faults());
        Assert.Equal(told, faults);
    }

    [Fact]
    public void A_plan_with_the_code_of_an_agency_is_told() => Assert.Equal(
        ["plans.json, line 3, $.plans[0]: 'VN-A' is the code of an agency and of a plan, so that a figure of 'VN-A' could be of either; give the plan another code."],
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
        var path = Directory.CreateTempSubdirectory("govindicators-").FullName;
        try
        {
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
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
