package se.kvittens.application.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.kiosk.KioskRig.ANNAS;
import static se.kvittens.application.kiosk.KioskRig.C1;
import static se.kvittens.application.kiosk.KioskRig.CECILIA;
import static se.kvittens.application.kiosk.KioskRig.EIGHT;
import static se.kvittens.application.kiosk.KioskRig.STRANGE;
import static se.kvittens.domain.deviation.DeviationCode.PRIVATE_PHONE;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.kiosk.setup.KioskSettings;
import se.kvittens.application.outbox.KioskName;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Remarks;

/** What a kiosk's machine is told to be comes into the month with every receipt that is made at it. */
class KioskPhoneTest {

    private static final Phone ASSET = new Phone("IT-0123456");

    @Test
    void REG_8_visits_of_a_kiosk_that_is_somebodys_own_bear_its_phone_and_deviate() {
        KioskRig rig = visited(new Handset(Optional.of(ASSET), true));

        for (String visit : new String[] {"kiosk-1-1", "kiosk-1-3", "kiosk-1-4"}) {
            assertThat(remarks(rig, visit).phone()).as(visit).contains(ASSET);
            assertThat(settled(rig).codes(visit)).as(visit).contains(PRIVATE_PHONE);
        }
    }

    @Test
    void REG_8_visits_of_a_kiosk_that_is_the_providers_bear_its_phone_and_do_not_deviate_by_it() {
        KioskRig rig = visited(new Handset(Optional.of(ASSET), false));

        for (String visit : new String[] {"kiosk-1-1", "kiosk-1-3", "kiosk-1-4"}) {
            assertThat(remarks(rig, visit).phone()).as(visit).contains(ASSET);
            assertThat(settled(rig).codes(visit)).as(visit).doesNotContain(PRIVATE_PHONE);
        }
    }

    @Test
    void REG_8_of_a_kiosk_of_which_nothing_is_told_nothing_is_made_up() {
        KioskRig rig = visited(Handset.UNTOLD);

        assertThat(remarks(rig, "kiosk-1-1").phone()).isEmpty();
        assertThat(settled(rig).codes("kiosk-1-1")).doesNotContain(PRIVATE_PHONE);
    }

    /** A whole visit by its tag, the start of one by hand, and one by a strange tag whose door is said later. */
    private static KioskRig visited(Handset handset) {
        KioskSettings usual = KioskSettings.usual(new KioskName("kiosk-1"), Town.NORTH);
        KioskRig rig = new KioskRig(
                new KioskSettings(
                        usual.name(), usual.municipality(), Optional.empty(), usual.clockTolerance(), handset),
                new MemoryJournal(() -> EIGHT));
        rig.signIn(C1);
        rig.tap(ANNAS);
        rig.tapAfter(Duration.ofMinutes(30), ANNAS);
        rig.clock.pass(Duration.ofMinutes(5));
        rig.kiosk.receiptByHand(KioskRig.BO, ManualCause.TECHNICAL_FAULT);
        rig.tapAfter(Duration.ofMinutes(5), STRANGE);
        rig.kiosk.place(4, CECILIA);
        rig.drained();
        return rig;
    }

    private static Settled settled(KioskRig rig) {
        return MonthBuilder.in(Town.north())
                .month("2024-10")
                .of(recipient("anna"), recipient("bo"), recipient("cecilia"))
                .with(rig.visits(C1).all())
                .settle();
    }

    private static Remarks remarks(KioskRig rig, String visit) {
        return settled(rig).visit(visit).effective().registered().remarks();
    }
}
