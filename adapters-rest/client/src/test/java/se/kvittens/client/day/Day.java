package se.kvittens.client.day;

import io.vavr.control.Either;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.months.BasisFile;
import se.kvittens.client.months.Explanation;
import se.kvittens.client.months.Month;
import se.kvittens.client.receipts.Handed;
import se.kvittens.client.receipts.NewReceipt;
import se.kvittens.client.receipts.ReceiptTaken;
import se.kvittens.client.visits.Adjustment;
import se.kvittens.client.visits.TasksDone;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.visits.VisitSearch;
import se.kvittens.client.wiring.ClientSettings;
import se.kvittens.client.wiring.KvittensClient;
import se.kvittens.client.wiring.ProviderClient;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.ReceiptMethod;

/** The day of docs/rest.md by the client, in the pieces that stand there. */
final class Day {

    final List<Handed> handed = new ArrayList<>();

    private Day() {}

    static KvittensClient open(URI server) {
        // docs/rest.md: begin
        KvittensClient client =
                KvittensClient.open(ClientSettings.of(server, () -> "dev:c1:CARER:Handens%20hemtj%C3%A4nst%20Norra"));
        // docs/rest.md: end
        return client;
    }

    static Day begin() {
        return new Day();
    }

    Either<RestProblem, ReceiptTaken> carer(KvittensClient client) {
        // docs/rest.md: begin
        ProviderClient norra = client.of(new ProviderId("Handens hemtjänst Norra"));
        RecipientId r1 = new RecipientId("r1");
        NewReceipt came =
                NewReceipt.tap(new VisitId("k-1"), r1, Instant.parse("2025-03-14T07:00:00Z"), ReceiptMethod.NFC);
        NewReceipt left =
                NewReceipt.tap(new VisitId("k-2"), r1, Instant.parse("2025-03-14T07:30:00Z"), ReceiptMethod.NFC);
        Either<RestProblem, ReceiptTaken> taken = norra.receipts().handIn(came);
        norra.receipts().handInAll(List.of(came, left).iterator(), handed::add); // the same again changes nothing
        norra.visits().chooseTasks(new VisitId("k-1"), TasksDone.of("PERSONAL_CARE"));
        // docs/rest.md: end
        return taken;
    }

    static Either<RestProblem, Seen<Visit>> planner(ProviderClient norra) {
        // docs/rest.md: begin
        List<Seen<Visit>> day = norra.visits()
                .find(VisitSearch.of(LocalDate.parse("2025-03-14")))
                .all()
                .get();
        Seen<Visit> seen = day.get(0);
        Either<RestProblem, Seen<Visit>> moved = norra.visits()
                .adjust(seen, Adjustment.ofEnd(Instant.parse("2025-03-14T07:45:00Z"), "Glömde att trycka"));
        Either<RestProblem, Seen<Visit>> tooLate = norra.visits().approve(seen); // CHANGED_SINCE_SEEN, by REG-6
        Either<RestProblem, Seen<Visit>> approved = moved.flatMap(norra.visits()::approve);
        // docs/rest.md: end
        return tooLate.isRight() ? tooLate : approved;
    }

    static Either<RestProblem, Month> nextMorning(KvittensClient client, ProviderClient norra) {
        // docs/rest.md: begin
        YearMonth march = YearMonth.of(2025, 3);
        Either<RestProblem, String> preview = norra.months().preview(march); // JSON, as in basis.json
        Explanation why = client.in(Locale.ENGLISH)
                .of(new ProviderId("Handens hemtjänst Norra"))
                .explanations()
                .of(march, new VisitId("k-1"))
                .get();
        Either<RestProblem, Month> closed = norra.months().close(march); // NOT_SETTLED: it is not locked yet
        // docs/rest.md: end
        return preview.isRight() && why.text().contains("45 min counts of 45 min")
                ? closed
                : norra.months().month(march);
    }

    static Either<RestProblem, Path> afterTheLock(ProviderClient norra, Path folder) {
        // docs/rest.md: begin
        Either<RestProblem, Path> file = norra.months()
                .close(YearMonth.of(2025, 3))
                .flatMap(month -> norra.months().download(month.month(), BasisFile.XLSX, folder.resolve("basis.xlsx")));
        // docs/rest.md: end
        return file;
    }
}
