package se.kvittens.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.tag.TagDrawer.ANNA;
import static se.kvittens.domain.tag.TagDrawer.BO;
import static se.kvittens.domain.tag.TagDrawer.ONE;
import static se.kvittens.domain.tag.TagDrawer.PROVIDER;
import static se.kvittens.domain.tag.TagDrawer.TWO;
import static se.kvittens.domain.tag.TagDrawer.planner;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.Tag.Check;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.visit.TagFinding;

/** What is known of tags, and what a tap of one says. */
class TagRegisterTest {

    private static final String MORNING = "2024-10-01T08:00:00";
    private static final String NOON = "2024-10-01T12:00:00";

    private final TagDrawer drawer = new TagDrawer(5);

    @Test
    void REG_11_a_tag_is_known_with_all_that_happened_to_it() {
        drawer.issue(ONE, MORNING);
        assertThat(only())
                .isEqualTo(new Tag(
                        ONE,
                        PROVIDER,
                        Standing.ISSUED,
                        At.at(MORNING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        drawer.mount(ONE, ANNA, NOON);
        drawer.check(ONE, false, "2024-10-03T08:00");
        drawer.check(ONE, true, "2024-10-02T08:00");
        Check last = new Check(At.at("2024-10-03T08:00"), false);
        assertThat(only())
                .isEqualTo(new Tag(
                        ONE,
                        PROVIDER,
                        Standing.MOUNTED,
                        At.at(NOON),
                        Optional.of(ANNA),
                        Optional.of(At.at(NOON)),
                        Optional.of(last)));
        assertThat(only().isToBeFollowedUp()).isTrue();

        drawer.retire(ONE, "2024-10-04T08:00");
        assertThat(only().standing()).isEqualTo(Standing.RETIRED);
        assertThat(only().recipient()).contains(ANNA);
        assertThat(only().isToBeFollowedUp()).isFalse();
    }

    @Test
    void REG_11_a_tag_counts_with_its_provider_until_it_is_retired() {
        drawer.issue(ONE, MORNING);
        drawer.issue(TWO, MORNING);
        drawer.mount(ONE, ANNA, MORNING);
        assertThat(drawer.register().outWith(PROVIDER)).isEqualTo(2);

        drawer.retire(ONE, NOON);

        assertThat(drawer.register().outWith(PROVIDER)).isEqualTo(1);
        assertThat(drawer.register().activeAt(ANNA)).isEmpty();
        assertThat(drawer.register().all()).extracting(Tag::uid).containsExactly(ONE, TWO);
    }

    @ParameterizedTest
    @CsvSource({
        "anna, OWN",
        "'', OWN",
        "bo, FOREIGN",
    })
    void REG_11_a_tap_of_a_mounted_tag_says_whose_it_is(String said, TagFinding finding) {
        drawer.issue(ONE, MORNING);
        drawer.mount(ONE, ANNA, MORNING);

        assertThat(tap(ONE, said, NOON)).isEqualTo(new TapFinding(finding, Optional.of(ANNA)));
    }

    @Test
    void REG_11_two_tags_at_one_door_are_told_apart() {
        drawer.issue(ONE, MORNING);
        drawer.issue(TWO, MORNING);
        drawer.mount(ONE, ANNA, MORNING);
        drawer.mount(TWO, BO, MORNING);

        assertThat(tap(ONE, "", NOON).door()).contains(ANNA);
        assertThat(tap(TWO, "", NOON).door()).contains(BO);
        assertThat(tap(TWO, "anna", NOON)).isEqualTo(new TapFinding(TagFinding.FOREIGN, Optional.of(BO)));
    }

    @Test
    void REG_11_a_tag_that_hangs_nowhere_is_unknown() {
        drawer.issue(ONE, MORNING);

        assertThat(tap(ONE, "anna", NOON)).isEqualTo(new TapFinding(TagFinding.UNKNOWN, Optional.empty()));
        assertThat(tap(TWO, "anna", NOON)).isEqualTo(new TapFinding(TagFinding.UNKNOWN, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01T11:59:59.999999999, anna, UNKNOWN, ",
        "2024-10-01T11:59:59.999999999, bo, UNKNOWN, ",
        "2024-10-01T12:00:00, anna, OWN, anna",
        "2024-10-01T12:00:00, bo, FOREIGN, anna",
    })
    void REG_11_a_tag_is_a_recipients_from_the_moment_it_was_mounted(
            String at, String said, TagFinding finding, String door) {
        drawer.issue(ONE, MORNING);
        drawer.mount(ONE, ANNA, NOON);

        TapFinding expected = new TapFinding(finding, Optional.ofNullable(door).map(RecipientId::new));
        assertThat(tap(ONE, said, at)).isEqualTo(expected);
        drawer.retire(ONE, "2024-10-02T12:00:00");
        assertThat(tap(ONE, said, at)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01T11:59:59, anna, OWN",
        "2024-10-01T12:00:00, anna, RETIRED",
        "2024-10-01T12:00:00, bo, RETIRED"
    })
    void REG_11_a_tag_is_retired_from_the_moment_it_was_and_a_late_tap_before_it_counts(
            String at, String said, TagFinding finding) {
        drawer.issue(ONE, MORNING);
        drawer.mount(ONE, ANNA, MORNING);
        drawer.retire(ONE, NOON);

        assertThat(tap(ONE, said, at)).isEqualTo(new TapFinding(finding, Optional.of(ANNA)));
    }

    @Test
    void REG_11_a_tag_that_was_retired_before_it_hung_anywhere_is_retired() {
        drawer.issue(ONE, MORNING);
        drawer.retire(ONE, MORNING);

        assertThat(tap(ONE, "anna", NOON)).isEqualTo(new TapFinding(TagFinding.RETIRED, Optional.empty()));
    }

    /** Such a record is never made by the desk; it may have been made by hand, or by another program. */
    @Test
    void REG_11_of_two_mountings_in_a_record_the_first_holds_and_what_was_never_issued_is_left_out() {
        drawer.issue(ONE, MORNING);
        RecordedTag first = mounted(ONE, ANNA, MORNING);
        RecordedTag second = mounted(ONE, BO, NOON);
        RecordedTag never = mounted(TWO, BO, NOON);
        RecordedTag issued = drawer.recorded().get(0);

        TagRegister register = TagRegister.of(List.of(never, second, issued, first));

        assertThat(register.all()).hasSize(1);
        assertThat(register.activeAt(ANNA)).map(Tag::uid).contains(ONE);
        assertThat(register.activeAt(BO)).isEmpty();
    }

    @Test
    void REG_11_of_two_checks_at_the_same_time_the_one_that_asks_for_something_holds() {
        drawer.issue(ONE, MORNING);
        drawer.mount(ONE, ANNA, MORNING);
        drawer.check(ONE, false, NOON);
        drawer.check(ONE, true, NOON);

        assertThat(only().isToBeFollowedUp()).isTrue();
    }

    private static RecordedTag mounted(TagUid uid, RecipientId recipient, String when) {
        return new RecordedTag(new TagMounted(uid, recipient), planner(when, ""), At.at(when));
    }

    private TapFinding tap(TagUid uid, String said, String at) {
        return drawer.register()
                .tap(uid, Optional.of(said).filter(each -> !each.isEmpty()).map(RecipientId::new), At.at(at));
    }

    private Tag only() {
        return drawer.register().find(ONE).orElseThrow();
    }
}
