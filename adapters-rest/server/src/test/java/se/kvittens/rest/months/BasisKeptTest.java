package se.kvittens.rest.months;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.fixture.At;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.TownMonth;

/** That a month that is closed has its basis, wherever the closing was interrupted. */
class BasisKeptTest {

    private static final String MARCH = "/v1/providers/Norra%20hemtj%C3%A4nsten/months/2025-03";

    @TempDir
    Path folder;

    private final AtomicReference<FaultyLedger> ledger = new AtomicReference<>();
    private Rig rig;

    @BeforeEach
    void start() {
        rig = new Rig(folder, behind -> {
            ledger.set(new FaultyLedger(behind));
            return ledger.get();
        });
        rig.months.put(TownMonth.of(Rig.NORTH, YearMonth.of(2025, 3), "anna"));
        rig.time.set(At.at("2025-05-02T08:00"));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private int close() {
        return rig.as("planner").put(MARCH + "/closing", "").status();
    }

    private Answer basis() {
        return rig.as("planner").get(MARCH + "/basis/basis.json");
    }

    private Stream<String> kept() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("bases/2025-03"))) {
            return found.map(each -> each.getFileName().toString()).toList().stream();
        }
    }

    private static IllegalStateException killed() {
        return new IllegalStateException("The process was killed.");
    }

    @Test
    void REG_17_a_server_that_is_killed_between_the_statement_and_its_basis_has_the_basis_all_the_same()
            throws IOException {
        ledger.get().next(statement -> {
            assertThat(statement.get().isRight()).isTrue();
            throw killed();
        });
        assertThat(close()).isEqualTo(500);
        assertThat(kept()).allMatch(each -> each.startsWith(".draft-"));

        assertThat(basis().json().path("month").asText()).isEqualTo("2025-03");
        assertThat(rig.as("planner").get(MARCH + "/basis/basis.xlsx").status()).isEqualTo(200);
        assertThat(kept()).containsExactly("Norra-hemtjänsten");
    }

    @Test
    void REG_17_where_the_answer_of_the_ledger_is_lost_who_closes_again_finds_the_basis() throws IOException {
        ledger.get().next(statement -> {
            assertThat(statement.get().isRight()).isTrue();
            return Either.left(JournalFault.UNREACHABLE);
        });
        assertThat(close()).isEqualTo(503);

        assertThat(close()).isEqualTo(200);
        assertThat(kept()).containsExactly("Norra-hemtjänsten");
        assertThat(basis().status()).isEqualTo(200);
    }

    @Test
    void REG_17_what_was_written_and_never_stated_is_not_the_basis() throws IOException {
        ledger.get().next(statement -> {
            throw killed();
        });
        assertThat(close()).isEqualTo(500);
        assertThat(basis().json().path("code").asText()).isEqualTo("NOT_CLOSED");

        rig.time.set(At.at("2025-05-02T09:00"));
        assertThat(close()).isEqualTo(200);
        assertThat(basis().json().path("provenance").path("asOf").asText()).isEqualTo("2025-05-02T09:00:00+02:00");
        assertThat(kept()).containsExactly("Norra-hemtjänsten");
    }

    @Test
    void a_basis_of_another_closing_is_not_taken_for_it() throws IOException {
        assertThat(close()).isEqualTo(200);
        Path place = folder.resolve("bases/2025-03/Norra-hemtjänsten");
        Path closing = place.resolve("closing.txt");
        String stated = Files.readString(closing);

        Files.writeString(closing, "of another journal");
        assertThat(basis().status()).isEqualTo(404);
        assertThat(basis().json().path("code").asText()).isEqualTo("BASIS_NOT_KEPT_HERE");

        Files.writeString(closing, stated);
        assertThat(basis().status()).isEqualTo(200);
    }

    @Test
    void a_basis_that_lies_where_one_is_to_lie_makes_way_and_stays() throws IOException {
        Path place = folder.resolve("bases/2025-03/Norra-hemtjänsten");
        Files.createDirectories(place);
        Files.writeString(place.resolve("basis.json"), "{}");

        assertThat(close()).isEqualTo(200);

        assertThat(basis().json().path("month").asText()).isEqualTo("2025-03");
        assertThat(kept()).hasSize(2).anyMatch(each -> each.startsWith(".other-"));
    }
}
