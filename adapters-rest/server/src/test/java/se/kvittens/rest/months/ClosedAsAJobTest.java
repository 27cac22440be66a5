package se.kvittens.rest.months;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.fixture.At;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.TownMonth;

/** A server that stops while a month is being closed as a job. */
class ClosedAsAJobTest {

    private static final String MARCH = "/v1/providers/Norra%20hemtj%C3%A4nsten/months/2025-03";

    @TempDir
    Path folder;

    @Test
    void REG_17_a_closing_that_has_begun_is_finished_though_it_is_forgotten_and_the_server_stops() throws Exception {
        AtomicReference<FaultyLedger> ledger = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Rig rig = at(new Rig(folder, behind -> {
            ledger.set(new FaultyLedger(behind));
            return ledger.get();
        }));
        ledger.get().next(statement -> {
            begun.countDown();
            await(goOn);
            return statement.get();
        });
        Answer taken = rig.as("planner").put(MARCH + "/closing", "", "Prefer", "respond-async");
        begun.await();
        String job = taken.header("Location").orElseThrow();
        assertThat(rig.as("planner").get(job).json().path("progress").toString())
                .isEqualTo("{\"step\":\"WRITE\",\"done\":2,\"of\":4}");
        assertThat(rig.as("planner").get(job + "/result").json().path("code").asText())
                .isEqualTo("JOB_NOT_DONE");
        rig.as("planner").delete(job);
        Thread stopping = new Thread(rig::close);
        stopping.start();
        goOn.countDown();
        stopping.join();

        try (Rig after = at(new Rig(folder))) {
            assertThat(after.as("planner").get(MARCH).json().path("isClosed").asBoolean())
                    .isTrue();
            assertThat(after.as("planner").get(job).json().path("code").asText())
                    .isEqualTo("NO_SUCH_JOB");
        }
    }

    private static Rig at(Rig rig) {
        rig.months.put(TownMonth.of(Rig.NORTH, YearMonth.of(2025, 3), "anna"));
        rig.time.set(At.at("2025-05-02T08:00"));
        return rig;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
