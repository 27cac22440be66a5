package se.kvittens.testkit.trial;

import net.jqwik.api.SampleReportingFormat;
import se.kvittens.testkit.month.MonthCase;
import se.kvittens.testkit.text.MonthText;

/** How jqwik reports a month of a property that failed: as a rule case. */
public final class MonthFormat implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof MonthCase;
    }

    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel(System.lineSeparator() + MonthText.of((MonthCase) value));
    }
}
