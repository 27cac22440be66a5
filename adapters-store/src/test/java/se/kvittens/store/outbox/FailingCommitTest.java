package se.kvittens.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.outbox.Content;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Outbox.Counts;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.store.sql.Engine;
import se.kvittens.store.sql.SqliteEngine;

/** A disk that fails while something is written down for good: what was answered with a fault is not there later. */
class FailingCommitTest {

    private static final Instant EIGHT = Instant.parse("2026-10-01T06:00:00Z");
    private static final CarerId CARER = new CarerId("c1");
    private static final Content.Tap TAP = new Content.Tap(CARER, new TagUid("DEADBEEF"), EIGHT, TagFinding.UNKNOWN);
    private static final Content.Request DECLINED = declined("v");
    private static final Fate ACCEPTED = new Fate.Accepted(new VisitId("v"), new Seen(EIGHT, null));

    @TempDir
    private Path folder;

    private Disk disk = Disk.WORKS;
    private FileOutbox outbox;

    /** What becomes of a commit. */
    private enum Disk {
        WORKS,
        /** It fails, and nothing of it is there. */
        LOSES_IT,
        /** It fails, and all of it is there. */
        HAS_IT
    }

    @BeforeEach
    void open() {
        outbox = FileOutbox.open(folder.resolve("outbox.db"), failing()).get();
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @ParameterizedTest
    @EnumSource(names = "WORKS", mode = EnumSource.Mode.EXCLUDE)
    void what_was_not_acknowledged_is_not_there_and_is_never_given(Disk how) {
        Kept before = put(DECLINED).get();

        disk = how;
        assertThat(put(declined("w"))).isEqualTo(Either.left(JournalFault.UNREACHABLE));
        assertThat(put(declined("x"))).isEqualTo(Either.left(JournalFault.UNREACHABLE));
        disk = Disk.WORKS;

        assertThat(outbox.oldestWaiting().get()).contains(before);
        assertThat(all()).containsExactly(before);
        assertThat(outbox.counts().get()).isEqualTo(new Counts(0, 1, 0, 0, 0));
        Kept after = put(declined("w")).get();
        assertThat(after.number()).isGreaterThan(before.number());
        reopen();
        assertThat(all()).containsExactly(before, after);
    }

    @ParameterizedTest
    @EnumSource(names = "WORKS", mode = EnumSource.Mode.EXCLUDE)
    void a_tap_that_could_not_be_placed_has_no_door_and_one_that_could_not_be_settled_waits(Disk how) {
        long tap = put(TAP).get().number();
        long waiting = put(DECLINED).get().number();
        List<Kept> before = all();

        disk = how;
        assertThat(outbox.place(tap, declined("w"))).isEqualTo(Either.left(JournalFault.UNREACHABLE));
        assertThat(outbox.settle(waiting, ACCEPTED)).isEqualTo(Either.left(JournalFault.UNREACHABLE));
        disk = Disk.WORKS;

        assertThat(all()).isEqualTo(before);
        assertThat(outbox.place(tap, declined("x")).get().content()).isEqualTo(declined("x"));
        assertThat(outbox.settle(waiting, ACCEPTED).get().fate()).isEqualTo(ACCEPTED);
        reopen();
        assertThat(outbox.counts().get()).isEqualTo(new Counts(0, 1, 1, 0, 0));
    }

    @Test
    void while_it_can_not_be_taken_back_nothing_is_answered() {
        disk = Disk.HAS_IT;
        assertThat(put(DECLINED).isLeft()).isTrue();

        assertThat(outbox.oldestWaiting()).isEqualTo(Either.left(JournalFault.UNREACHABLE));
        assertThat(outbox.counts()).isEqualTo(Either.left(JournalFault.UNREACHABLE));
    }

    private void reopen() {
        outbox.close();
        open();
    }

    private Either<JournalFault, Kept> put(Content content) {
        LongFunction<Content> made = number -> content;
        return outbox.put(made);
    }

    private List<Kept> all() {
        return outbox.kept(EIGHT.minus(Duration.ofDays(1))).get();
    }

    private static Content.Request declined(String visit) {
        return new Content.Request(
                CARER, new VisitDeclined(new VisitId(visit), true), new Deed("c1", Role.CARER, EIGHT, ""));
    }

    private Engine failing() {
        SqliteEngine engine = new SqliteEngine(folder.resolve("outbox.db"));
        return (Engine) Proxy.newProxyInstance(
                Engine.class.getClassLoader(), new Class<?>[] {Engine.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("faultOf") && disk != Disk.WORKS) {
                        return JournalFault.UNREACHABLE;
                    }
                    boolean isFailing = method.getName().equals("commit") && disk != Disk.WORKS;
                    try {
                        Object answer = isFailing && disk == Disk.LOSES_IT ? null : method.invoke(engine, arguments);
                        if (isFailing) {
                            throw new SQLException("the disk fails");
                        }
                        return answer;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
