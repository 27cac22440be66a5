package se.kvittens.files.reconciliation;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.reconciliation.HeldAlone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.explanation.json.PlainValue;
import se.kvittens.files.row.CsvRows;
import se.kvittens.files.row.Fields;

/** A row for each visit that one system holds alone. */
final class AloneCsv {

    private static final List<String> COLUMNS = List.of(
            "visit",
            "recipient",
            "carer",
            "date",
            "start",
            "startBy",
            "end",
            "endBy",
            "executedSeconds",
            "approved",
            "liveSystem",
            "missingThere");

    private AloneCsv() {}

    static void write(List<HeldAlone> visits, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, visits.stream().map(AloneCsv::row));
    }

    private static Fields row(HeldAlone held) {
        RegisteredVisit visit = held.visit().registered();
        return new Fields()
                .with("visit", visit.id().value())
                .with("recipient", visit.recipient().value())
                .with("carer", visit.carer().value())
                .with("date", held.visit().effective().date())
                .with("start", at(visit.start()))
                .with("startBy", by(visit.start()))
                .with("end", at(visit.end()))
                .with("endBy", by(visit.end()))
                .with("executedSeconds", held.visit().executed().value().toSeconds())
                .with(
                        "approved",
                        visit.registration().approved().map(PlainValue::local).orElse(null))
                .with("liveSystem", held.live().value().name())
                .with("missingThere", held.isMissingWhereItBelongs());
    }

    private static @Nullable String at(@Nullable Receipt receipt) {
        Instant instant = receipt == null ? null : receipt.at();
        return instant == null ? null : PlainValue.local(instant);
    }

    private static @Nullable String by(@Nullable Receipt receipt) {
        return receipt == null ? null : receipt.method().name();
    }
}
