package se.kvittens.files.monthreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What rounding does to the time of rows. */
class RoundedRowsProperties {

    @Property
    void carried_no_row_is_a_unit_off_and_their_sum_half_a_unit_at_most(
            @ForAll LengthForm form, @ForAll @Size(max = 60) List<@IntRange(max = 20_000) Integer> seconds) {
        RoundedRows rounded = new RoundedRows(form.unit(), RowRounding.CARRIED);
        long unit = form.unit().toSeconds();
        long exact = 0;
        long written = 0;
        for (int each : seconds) {
            Duration row = rounded.rounded(Reports.row("r1", "CARE", each));
            exact += each;
            written += row.toSeconds();

            assertThat(row.toSeconds() % unit).isZero();
            assertThat(Math.abs(row.toSeconds() - each)).isLessThanOrEqualTo(unit - 1);
            assertThat(row).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(2 * Math.abs(written - exact)).isLessThanOrEqualTo(unit);
        }
    }

    /** One recipient's residue is no other's. */
    @Property
    void recipients_are_rounded_each_by_itself(@ForAll @IntRange(max = 20_000) int seconds) {
        RoundedRows rounded = new RoundedRows(Duration.ofMinutes(1), RowRounding.CARRIED);
        rounded.rounded(Reports.row("r1", "CARE", 29));

        assertThat(rounded.rounded(Reports.row("r2", "CARE", seconds)))
                .isEqualTo(new RoundedRows(Duration.ofMinutes(1), RowRounding.EACH)
                        .rounded(Reports.row("r2", "CARE", seconds)));
    }
}
