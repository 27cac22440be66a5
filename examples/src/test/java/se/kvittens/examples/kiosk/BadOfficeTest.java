package se.kvittens.examples.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Outbox.Counts;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.visit.ManualCause;

/** A running kiosk whose office refuses for ever, or says nothing for ever. */
class BadOfficeTest {

    private static final CarerId CARER = new CarerId("c1");

    @TempDir
    Path root;

    private KioskRig rig;

    @BeforeEach
    void start() {
        rig = new KioskRig(root);
        rig.kiosk().signIn(CARER);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void what_a_rule_refuses_stays_in_the_list_of_refused_and_holds_up_nothing() {
        rig.officeIs((carer, happening, deed) -> new Outcome.Refused(RefusalCode.LOCKED));
        for (String recipient : new String[] {"r1", "r2", "r3"}) {
            rig.kiosk().receiptByHand(new RecipientId(recipient), ManualCause.TECHNICAL_FAULT);
        }
        // The list is read before the numbers: a screen between two refusals may have fewer in it.
        Screen refused = rig.await(
                screen -> screen.counts().refused() == 3 && screen.refused().size() == 3);
        assertThat(refused.refused())
                .extracting(Screen.Line::number, Screen.Line::fate)
                .containsExactlyInAnyOrder(refusedLine(1), refusedLine(2), refusedLine(3));

        rig.bringOfficeBack();
        rig.kiosk().receiptByHand(new RecipientId("r1"), ManualCause.TECHNICAL_FAULT);
        Screen after = rig.await(screen -> screen.counts().accepted() == 1
                && screen.receipt()
                        .filter(receipt -> receipt.fate() instanceof Fate.Accepted)
                        .isPresent());

        assertThat(after.counts()).isEqualTo(new Counts(0, 0, 1, 3, 0));
        assertThat(after.refused()).hasSize(3);
        assertThat(after.receipt().orElseThrow().number()).isEqualTo(4);
        assertThat(after.receipt().orElseThrow().fate()).isInstanceOf(Fate.Accepted.class);
    }

    private static Tuple refusedLine(long number) {
        return Tuple.tuple(number, new Fate.Refused(RefusalCode.LOCKED));
    }

    @Test
    void while_the_office_says_nothing_at_all_every_tap_is_acknowledged() throws InterruptedException {
        CountDownLatch isAsked = new CountDownLatch(1);
        CountDownLatch isOver = new CountDownLatch(1);
        rig.officeIs((carer, happening, deed) -> {
            isAsked.countDown();
            await(isOver);
            return new Outcome.NotRecorded(JournalFault.UNREACHABLE);
        });
        rig.reader.tap(KioskRig.ANNAS);
        isAsked.await();

        for (int number = 2; number <= 20; number++) {
            int next = number;
            rig.reader.tap(next % 2 == 0 ? KioskRig.STRANGE : KioskRig.ANNAS);
            rig.await(screen -> screen.counts().all() == next);
        }
        assertThat(rig.kiosk().screen().counts()).isEqualTo(new Counts(10, 10, 0, 0, 0));

        rig.bringOfficeBack();
        isOver.countDown();
        assertThat(rig.await(screen -> screen.counts().waiting() == 0).counts()).isEqualTo(new Counts(10, 0, 10, 0, 0));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
