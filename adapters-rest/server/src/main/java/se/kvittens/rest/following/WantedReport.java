package se.kvittens.rest.following;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.report.ReportName;
import se.kvittens.rest.asked.Query;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problems;

/** Which report is wanted, over which days. */
record WantedReport(ReportName name, DateSpan days, ReportForm form) {

    private static final int MOST_DAYS = 93;
    private static final List<String> PARAMETERS = List.of("from", "to", "format");

    /**
     * By an address.
     *
     * @param accepted the kinds of answers that are asked for; {@code format} goes before them
     */
    static Either<Problem, WantedReport> of(
            String report, Map<String, List<String>> parameters, Collection<String> accepted) {
        Optional<ReportName> name = nameOf(report);
        if (name.isEmpty()) {
            return Either.left(Problems.noRoute());
        }
        Query query = new Query(parameters, PARAMETERS);
        Optional<DateSpan> days = query.days(MOST_DAYS);
        Optional<ReportForm> form = query.word("format", ReportForm.class);
        return days.isEmpty() || !query.wrong().isEmpty()
                ? Either.left(Problems.wrong(query.wrong()))
                : Either.right(
                        new WantedReport(name.get(), days.get(), form.orElseGet(() -> ReportForm.accepted(accepted))));
    }

    private static Optional<ReportName> nameOf(String report) {
        return Arrays.stream(ReportName.values())
                .filter(name -> wordOf(name).equals(report))
                .findFirst();
    }

    private static String wordOf(ReportName name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /** Nothing personal. */
    String fileName() {
        return wordOf(name) + "-" + days.start() + "." + form.name().toLowerCase(Locale.ROOT);
    }
}
