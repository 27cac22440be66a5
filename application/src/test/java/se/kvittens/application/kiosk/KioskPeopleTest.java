package se.kvittens.application.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvittens.application.kiosk.KioskRig.ANNA;
import static se.kvittens.application.kiosk.KioskRig.ANNAS;
import static se.kvittens.application.kiosk.KioskRig.BADGE_1;
import static se.kvittens.application.kiosk.KioskRig.BADGE_2;
import static se.kvittens.application.kiosk.KioskRig.BO;
import static se.kvittens.application.kiosk.KioskRig.C1;
import static se.kvittens.application.kiosk.KioskRig.C2;
import static se.kvittens.application.kiosk.KioskRig.CECILIA;
import static se.kvittens.application.kiosk.KioskRig.CECILIAS;
import static se.kvittens.application.kiosk.KioskRig.DIRECTORY;
import static se.kvittens.application.kiosk.KioskRig.EIGHT;
import static se.kvittens.application.kiosk.KioskRig.STRANGE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.kiosk.Notice.NotDone;
import se.kvittens.application.kiosk.Notice.Noted;
import se.kvittens.application.kiosk.Notice.SignedIn;
import se.kvittens.application.kiosk.Notice.SignedOut;
import se.kvittens.application.kiosk.Notice.WhyNot;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.Tags;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.RegisteredVisit;

/** Who is signed in, and what a carer says of a visit. */
class KioskPeopleTest {

    private static final Set<TaskCode> CARE = Set.of(new TaskCode("CARE"));
    private static final Set<TaskCode> SERVICE = Set.of(new TaskCode("SERVICE"));

    private final KioskRig rig = new KioskRig();

    private Optional<String> shown() {
        return rig.kiosk.screen().carer().map(KioskDirectory.Carer::label);
    }

    private RegisteredVisit onlyVisit() {
        rig.drained();
        List<RegisteredVisit> visits = rig.visits(C1).all();
        assertThat(visits).hasSize(1);
        return visits.get(0);
    }

    @Test
    void a_badge_signs_in_and_another_one_in_its_place() {
        assertThat(rig.tap(BADGE_1).notice()).isEqualTo(new SignedIn(EIGHT));
        assertThat(shown()).contains("Åsa");
        rig.tap(ANNAS);
        rig.tap(BADGE_1);
        assertThat(rig.kiosk.screen().receipt()).isPresent();

        rig.tap(BADGE_2);

        assertThat(shown()).contains("Björn");
        assertThat(rig.kiosk.screen().receipt()).isEmpty();
        assertThat(rig.kept()).hasSize(1);
    }

    @Test
    void a_carer_may_be_chosen_and_signed_out() {
        assertThat(rig.signIn(C1).notice()).isEqualTo(new SignedIn(EIGHT));
        assertThat(shown()).contains("Åsa");

        assertThat(rig.kiosk.signOut().notice()).isEqualTo(new SignedOut(false, EIGHT));

        assertThat(shown()).isEmpty();
        assertThat(rig.signIn(new CarerId("nobody")).notice()).isEqualTo(new NotDone(WhyNot.UNKNOWN_CARER, EIGHT));
    }

    @Test
    void who_does_nothing_for_five_minutes_is_signed_out_and_who_does_something_is_not() {
        rig.signIn(C1);
        rig.clock.pass(Duration.ofMinutes(5));
        assertThat(rig.kiosk.tick().carer()).isPresent();
        rig.tap(ANNAS);
        rig.clock.pass(Duration.ofMinutes(5));
        assertThat(rig.kiosk.tick().carer()).isPresent();

        rig.clock.pass(Duration.ofNanos(1));

        Screen out = rig.kiosk.tick();
        assertThat(out.notice())
                .isInstanceOf(SignedOut.class)
                .extracting("wasIdle")
                .isEqualTo(true);
        assertThat(out.carer()).isEmpty();
        assertThat(rig.kiosk.tick()).isSameAs(out);
    }

    @Test
    void a_tap_after_that_is_nobodys_though_nothing_was_said_in_between() {
        rig.signIn(C1);
        rig.tapAfter(Duration.ofMinutes(5).plusNanos(1), ANNAS);

        assertThat(rig.kept()).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void setting_the_clock_signs_nobody_out() {
        rig.signIn(C1);
        rig.clock.set(Duration.ofHours(1));

        assertThat(rig.kiosk.tick().carer()).isPresent();
    }

    @Test
    void TASK_1_tasks_of_the_rule_book_are_offered_those_granted_first() {
        rig.signIn(C1);

        Screen.Visit visit = rig.tap(ANNAS).visit().orElseThrow();

        assertThat(visit.door().recipient()).isEqualTo(ANNA);
        assertThat(visit.tasks().get(0).task().code()).isEqualTo(new TaskCode("SERVICE"));
        assertThat(visit.tasks()).filteredOn(Screen.TaskChoice::isGranted).hasSize(1);
        assertThat(visit.tasks())
                .hasSameSizeAs(KioskRig.BOOKS
                        .all()
                        .get(0)
                        .visits()
                        .tasks()
                        .table()
                        .tasks()
                        .keySet());
        assertThat(visit.tasks()).noneMatch(Screen.TaskChoice::isChosen);
    }

    @Test
    void TASK_1_the_tasks_chosen_last_count_and_are_shown() {
        rig.signIn(C1);
        rig.tap(ANNAS);
        assertThat(rig.kiosk.chooseTasks(1, CARE).notice()).isEqualTo(new Noted(2, EIGHT));
        rig.clock.pass(Duration.ofMinutes(1));
        rig.tap(ANNAS);

        Screen screen = rig.kiosk.chooseTasks(3, SERVICE);

        assertThat(screen.visit().orElseThrow().tasks())
                .filteredOn(Screen.TaskChoice::isChosen)
                .extracting(choice -> choice.task().code())
                .containsExactlyElementsOf(SERVICE);
        assertThat(onlyVisit().tasks()).isEqualTo(SERVICE);
    }

    @Test
    void TASK_1_the_last_word_counts_though_the_clock_went_back() {
        rig.signIn(C1);
        rig.tap(ANNAS);
        rig.kiosk.chooseTasks(1, CARE);
        rig.clock.set(Duration.ofHours(-1));

        for (Set<TaskCode> last : List.of(SERVICE, CARE, SERVICE, CARE)) {
            Screen screen = rig.kiosk.chooseTasks(1, last);

            assertThat(screen.visit().orElseThrow().tasks())
                    .filteredOn(Screen.TaskChoice::isChosen)
                    .extracting(choice -> choice.task().code())
                    .containsExactlyElementsOf(last);
            assertThat(onlyVisit().tasks()).isEqualTo(last);
        }
    }

    @Test
    void STAFF_1_and_REG_12_double_staffing_and_a_no_at_the_door_are_said_and_taken_back() {
        rig.signIn(C1);
        rig.tap(ANNAS);

        assertThat(rig.kiosk.markDoubleStaffing(1, true).visit().orElseThrow().isDoubleStaffed())
                .isTrue();
        assertThat(rig.kiosk.decline(1, true).visit().orElseThrow().isDeclined())
                .isTrue();
        assertThat(onlyVisit().remarks().doubleStaffing()).isTrue();
        assertThat(onlyVisit().remarks().declined()).isTrue();
        assertThat(rig.kiosk.markDoubleStaffing(1, false).visit().orElseThrow().isDoubleStaffed())
                .isFalse();
        assertThat(rig.kiosk.decline(1, false).visit().orElseThrow().isDeclined())
                .isFalse();
        assertThat(onlyVisit().remarks().declined()).isFalse();
    }

    @Test
    void what_cannot_be_said_of_a_visit_is_told_and_not_kept() {
        rig.signIn(C1);
        rig.tap(ANNAS);
        rig.tap(STRANGE);

        assertThat(rig.kiosk.chooseTasks(1, Set.of(new TaskCode("JUGGLING"))).notice())
                .isEqualTo(new NotDone(WhyNot.UNKNOWN_TASK, EIGHT));
        assertThat(rig.kiosk.chooseTasks(2, CARE).notice()).isEqualTo(new NotDone(WhyNot.NOT_PLACED, EIGHT));
        assertThat(rig.kiosk.decline(9, true).notice()).isEqualTo(new NotDone(WhyNot.NO_SUCH_RECEIPT, EIGHT));
        rig.signIn(C2);
        assertThat(rig.kiosk.decline(1, true).notice()).isEqualTo(new NotDone(WhyNot.NO_SUCH_RECEIPT, EIGHT));
        rig.kiosk.signOut();
        assertThat(rig.kiosk.decline(1, true).notice()).isEqualTo(new NotDone(WhyNot.NOBODY_SIGNED_IN, EIGHT));
        assertThat(rig.kept()).hasSize(2);
    }

    @Test
    void another_visit_can_be_looked_at() {
        rig.signIn(C1);
        rig.tap(ANNAS);
        rig.tap(CECILIAS);
        assertThat(rig.kiosk.screen().visit().orElseThrow().door().recipient()).isEqualTo(CECILIA);

        assertThat(rig.kiosk.look(1).visit().orElseThrow().door().recipient()).isEqualTo(ANNA);
        assertThat(rig.kiosk.look(7).notice()).isEqualTo(new NotDone(WhyNot.NO_SUCH_RECEIPT, EIGHT));
    }

    @Test
    void whom_others_visit_is_not_for_all_eyes() {
        rig.signIn(C1);
        rig.tap(ANNAS);

        assertThat(rig.kiosk.screen().waiting()).allMatch(line -> line.door().isPresent());
        rig.signIn(C2);
        assertThat(rig.kiosk.screen().waiting()).singleElement().satisfies(line -> {
            assertThat(line.door()).isEmpty();
            assertThat(line.carer()).isEqualTo("Åsa");
            assertThat(line.what()).isEqualTo(Screen.What.RECEIPT);
        });
        assertThat(rig.kiosk.signOut().waiting()).noneMatch(line -> line.door().isPresent());
    }

    @Test
    void a_carer_who_is_no_longer_known_is_signed_out_and_what_was_made_stays() {
        rig.signIn(C1);
        rig.tap(ANNAS);

        Screen screen = rig.kiosk.use(new KioskDirectory(List.of(), DIRECTORY.recipients()), DIRECTORY_TAGS);

        assertThat(screen.carer()).isEmpty();
        assertThat(screen.waiting()).extracting(Screen.Line::carer).containsExactly("c1");
        assertThat(rig.drained().counts().accepted()).isEqualTo(1);
    }

    private static final Tags DIRECTORY_TAGS = (uid, said, at) -> TapFinding.UNKNOWN;

    @Test
    void nobody_is_twice_in_a_directory_and_a_badge_is_of_one() {
        KioskDirectory.Carer one = new KioskDirectory.Carer(C1, "one", Optional.of(BADGE_1));
        KioskDirectory.Carer other = new KioskDirectory.Carer(C2, "other", Optional.of(BADGE_1));
        KioskDirectory.Recipient bo = new KioskDirectory.Recipient(BO, "Bo", Optional.empty(), Set.of());

        assertThatThrownBy(() -> new KioskDirectory(List.of(one, one), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KioskDirectory(List.of(one, other), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KioskDirectory(List.of(), List.of(bo, bo)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new KioskDirectory(List.of(one), List.of(bo)).live(BO, BO)).isFalse();
        assertThat(DIRECTORY.live(ANNA, BO)).isTrue();
        assertThat(DIRECTORY.live(ANNA, CECILIA)).isFalse();
    }

    @Test
    void listeners_are_told_of_each_screen_in_order_from_that_which_is() {
        List<Long> revisions = new ArrayList<>();
        rig.signIn(C1);
        rig.kiosk.tell(screen -> revisions.add(screen.revision()));
        long first = revisions.get(0);

        rig.tap(ANNAS);
        rig.kiosk.signOut();

        assertThat(revisions).containsExactly(first, first + 1, first + 2);
        assertThat(rig.kiosk.screen().revision()).isEqualTo(first + 2);
    }
}
