package se.kvittens.client.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.RestProblem.Refused;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.months.BasisFile;
import se.kvittens.client.months.Month;
import se.kvittens.client.receipts.Handed;
import se.kvittens.client.receipts.ReceiptTaken;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.wiring.KvittensClient;
import se.kvittens.client.wiring.ProviderClient;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.rest.rig.ExampleServer;
import se.kvittens.rest.signin.dev.DevSignIn;

/** The day that docs/rest.md has by curl, by the client: against a running server, with the same results. */
class ClientDayTest {

    private static final ProviderId NORTH = new ProviderId("Handens hemtjänst Norra");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final String OF_NORTH = ":Handens%20hemtj%C3%A4nst%20Norra";

    @TempDir
    Path folder;

    @Test
    void the_day_by_the_client_is_the_day_by_curl() throws Exception {
        try (ExampleServer server = new ExampleServer(folder, new DevSignIn(InetAddress.getLoopbackAddress()));
                KvittensClient carer = Day.open(URI.create("http://127.0.0.1:" + server.port()))) {
            ProviderClient planner =
                    carer.as(() -> "dev:pia:PLANNER" + OF_NORTH).of(NORTH);
            KvittensClient manager = carer.as(() -> "dev:mia:MANAGER" + OF_NORTH);

            aCarerComes(carer);
            aPlannerLooksMovesAndApproves(planner);
            server.time.set(At.at("2025-03-15T08:00"));
            theMonthIsLookedAtBeforeItsLock(manager);
            server.time.set(ExampleServer.AFTER_LOCK);
            assertThat(codeOf(planner.months().close(MARCH))).isEqualTo("NOT_IN_THIS_ROLE");
            theMonthIsClosed(manager.of(NORTH));
        }
    }

    private static void aCarerComes(KvittensClient carer) {
        assertThat(carer.service().me().get().who()).isEqualTo("c1");
        Day day = Day.begin();
        Either<RestProblem, ReceiptTaken> taken = day.carer(carer);

        assertThat(taken.get())
                .isEqualTo(new ReceiptTaken(
                        new VisitId("k-1"),
                        new VisitId("k-1"),
                        Optional.of(Instant.parse("2025-03-14T07:00:00Z")),
                        Optional.empty()));
        assertThat(day.handed)
                .extracting(Handed::outcome)
                .allMatch(Either::isRight)
                .hasSize(2);
        assertThat(day.handed.get(1).outcome().get().end()).contains(Instant.parse("2025-03-14T07:30:00Z"));
    }

    private static void aPlannerLooksMovesAndApproves(ProviderClient planner) {
        Visit approved = Day.planner(planner).map(Seen::value).get();

        assertThat(approved.approved()).contains(ExampleServer.NOON);
        assertThat(approved.tasks()).containsExactly(new TaskCode("PERSONAL_CARE"));
        assertThat(approved.adjustments())
                .containsExactly(new Visit.Adjusted(
                        ExampleServer.NOON, Optional.empty(), Optional.of(Instant.parse("2025-03-14T07:45:00Z"))));
    }

    private static void theMonthIsLookedAtBeforeItsLock(KvittensClient manager) {
        Either<RestProblem, Month> closed = Day.nextMorning(manager, manager.of(NORTH));

        assertThat(codeOf(closed)).isEqualTo("NOT_SETTLED");
        assertThat(((Refused) closed.getLeft()).title()).as("in Swedish").isNotEqualTo("The month can not be settled.");
    }

    private void theMonthIsClosed(ProviderClient manager) throws Exception {
        Path xlsx = Day.afterTheLock(manager, folder).get();
        Path json = manager.months()
                .download(MARCH, BasisFile.JSON, folder.resolve("basis.json"))
                .get();

        assertThat(manager.months().month(MARCH).get().closed().orElseThrow().all())
                .isEqualTo(new Ore(30_000));
        assertThat(manager.months().atHand().get()).containsExactly(MARCH);
        assertThat(json).content().contains("\"total\" : \"300.00\"");
        assertThat(manager.months()
                        .download(MARCH, BasisFile.HTML, folder.resolve("basis.html"))
                        .get())
                .content()
                .startsWith("<!DOCTYPE html>");
        assertThat(new String(Files.readAllBytes(xlsx), 0, 2, StandardCharsets.US_ASCII))
                .as("as a workbook begins")
                .isEqualTo("PK");
        assertThat(Files.readAllBytes(xlsx))
                .as("byte by byte what the server keeps")
                .isEqualTo(Files.readAllBytes(kept()));
    }

    private Path kept() throws Exception {
        try (var files = Files.walk(folder.resolve("bases"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String codeOf(Either<RestProblem, ?> outcome) {
        return outcome.getLeft().code();
    }
}
