package se.kvittens.application.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.kiosk.KioskRig.ANNAS;
import static se.kvittens.application.kiosk.KioskRig.C1;
import static se.kvittens.application.kiosk.KioskRig.CECILIA;
import static se.kvittens.application.kiosk.KioskRig.EIGHT;
import static se.kvittens.application.kiosk.KioskRig.STRANGE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.kiosk.Notice.NotDone;
import se.kvittens.application.kiosk.Notice.WhyNot;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;

/** What can be looked at by its number. */
class KioskLookTest {

    private final KioskRig rig = new KioskRig();

    @Test
    void every_number_can_be_asked_for_and_only_those_of_receipts_are_looked_at() {
        rig.signIn(C1);
        rig.tap(ANNAS);
        rig.kiosk.chooseTasks(1, Set.of(new TaskCode("CARE")));
        rig.kiosk.markDoubleStaffing(1, true);
        rig.kiosk.decline(1, true);
        rig.tap(STRANGE);
        rig.kiosk.receiptByHand(CECILIA, ManualCause.TECHNICAL_FAULT);
        List<Long> looked = new ArrayList<>();

        for (long number = 0; number <= 7; number++) {
            Screen screen = rig.kiosk.look(number);
            long shown = screen.receipt().orElseThrow().number();
            if (shown == number) {
                looked.add(number);
            } else {
                assertThat(screen.notice()).isEqualTo(new NotDone(WhyNot.NO_SUCH_RECEIPT, EIGHT));
            }
        }

        assertThat(looked).containsExactly(1L, 5L, 6L);
        assertThat(rig.kept()).hasSize(6);
        assertThat(rig.drained().counts().accepted()).isEqualTo(5);
    }
}
