package se.kvittens.rest.following;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** How a report is had. */
enum ReportForm {
    JSON("application/json"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String kind;

    ReportForm(String kind) {
        this.kind = kind;
    }

    /** Of the media type. */
    String kind() {
        return kind;
    }

    /** The first that is accepted; JSON where any is. */
    static ReportForm accepted(Collection<String> kinds) {
        return kinds.stream()
                .map(accepted -> first(form -> form.kind.equals(accepted)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(JSON);
    }

    private static Optional<ReportForm> first(Predicate<ReportForm> which) {
        return Arrays.stream(values()).filter(which).findFirst();
    }
}
