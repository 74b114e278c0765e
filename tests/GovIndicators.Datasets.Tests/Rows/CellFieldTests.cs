namespace GovIndicators.Datasets.Tests;

public class CellFieldTests
{
    [Fact]
    public void A_cell_found_by_its_distance_is_the_one_that_was_named()
    {
        // The first row of a sort is measured; the second one shows that the measure holds for every other.
        foreach (var row in new[] { new ObservationRow(), new ObservationRow() })
        {
            foreach (var field in ObservationRow.Shape.Fields.Cast<CellField<ObservationRow>>()) field.In(row) = Cell.Of(field.Name);
            Cell[] named =
            [
                row.Indicator, row.Agency, row.Period, row.Accumulation, row.Value, row.Numerator, row.Denominator,
                row.Status, row.Producer, row.Published, row.ReferenceDate, row.Vintage, row.Dimensions, row.Source,
            ];
            Assert.Equal(ObservationRow.Shape.Fields.Select(f => f.Name), named.Select(c => c.ToString()));
            Assert.Equal(Place.None, row.Offset);
        }
    }

    [Fact]
    public void A_tally_has_a_cell_for_every_count()
    {
        foreach (var row in new[] { new CountsRow(), new CountsRow() })
        {
            foreach (var field in CountsRow.Shape.Fields.Cast<CellField<CountsRow>>()) field.In(row) = Cell.Of(field.Name);
            Assert.Equal(CountWord.All.Select(word => word.FieldName), Enumerable.Range(0, CountWord.All.Length).Select(i => row[i].ToString()));
        }
    }
}
