package se.kvittens.domain.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.tag.TagDrawer.ANNA;
import static se.kvittens.domain.tag.TagDrawer.BO;
import static se.kvittens.domain.tag.TagDrawer.ONE;
import static se.kvittens.domain.tag.TagDrawer.PROVIDER;
import static se.kvittens.domain.tag.TagDrawer.TWO;
import static se.kvittens.domain.tag.TagDrawer.planner;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.tag.TagDecision.Accepted;
import se.kvittens.domain.tag.TagDecision.Known;
import se.kvittens.domain.tag.TagDecision.Refused;
import se.kvittens.domain.tag.TagHappening.TagChecked;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.tag.TagHappening.TagRetired;

/** What may happen to tags. */
class TagDeskTest {

    private static final String MORNING = "2024-10-01T08:00";
    private static final String NOON = "2024-10-01T12:00";

    private final TagDrawer drawer = new TagDrawer(1);

    @Test
    void REG_11_a_tag_is_issued_mounted_checked_and_retired() {
        assertThat(drawer.issue(ONE, MORNING)).isEqualTo(new Accepted(new TagIssued(ONE, PROVIDER)));
        assertThat(standing()).isEqualTo(Standing.ISSUED);
        assertThat(drawer.mount(ONE, ANNA, MORNING)).isEqualTo(new Accepted(new TagMounted(ONE, ANNA)));
        assertThat(standing()).isEqualTo(Standing.MOUNTED);
        assertThat(drawer.check(ONE, true, MORNING)).isEqualTo(new Accepted(new TagChecked(ONE, true)));
        assertThat(drawer.retire(ONE, NOON)).isEqualTo(new Accepted(new TagRetired(ONE)));
        assertThat(standing()).isEqualTo(Standing.RETIRED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void SYS_2_each_of_it_is_for_those_whom_the_rule_book_names(Role role) {
        Deed deed = new Deed("x", role, At.at(MORNING), "why");

        for (TagHappening each : ofEachKind()) {
            TagDecision decision = TagDrawer.desk().decide(each, deed, TagRegister.of(List.of()), 1);
            assertThat(decision.equals(refused(TagRefusalCode.NOT_IN_THIS_ROLE)))
                    .isEqualTo(role != Role.PLANNER);
        }
    }

    @Test
    void REG_11_a_tag_that_was_never_issued_is_not_mounted_retired_or_checked() {
        assertThat(drawer.mount(ONE, ANNA, MORNING)).isEqualTo(refused(TagRefusalCode.NOT_ISSUED));
        assertThat(drawer.retire(ONE, MORNING)).isEqualTo(refused(TagRefusalCode.NOT_ISSUED));
        assertThat(drawer.check(ONE, true, MORNING)).isEqualTo(refused(TagRefusalCode.NOT_ISSUED));
    }

    @Test
    void REG_11_a_tag_is_never_used_for_another_recipient() {
        drawer.issue(ONE, MORNING);
        drawer.mount(ONE, ANNA, MORNING);

        assertThat(drawer.mount(ONE, BO, NOON)).isEqualTo(refused(TagRefusalCode.ANOTHER_RECIPIENTS));
        assertThat(drawer.mount(ONE, ANNA, NOON)).isEqualTo(new Known());
    }

    @Test
    void REG_11_a_tag_is_never_used_after_it_was_retired() {
        drawer.issue(ONE, MORNING);
        drawer.mount(ONE, ANNA, MORNING);
        drawer.retire(ONE, MORNING);

        assertThat(drawer.mount(ONE, ANNA, NOON)).isEqualTo(refused(TagRefusalCode.RETIRED_FOR_GOOD));
        assertThat(drawer.mount(ONE, BO, NOON)).isEqualTo(refused(TagRefusalCode.RETIRED_FOR_GOOD));
        assertThat(drawer.issue(ONE, NOON)).isEqualTo(refused(TagRefusalCode.RETIRED_FOR_GOOD));
        assertThat(drawer.check(ONE, true, NOON)).isEqualTo(refused(TagRefusalCode.RETIRED_FOR_GOOD));
        assertThat(drawer.retire(ONE, NOON)).isEqualTo(new Known());
    }

    @Test
    void REG_11_a_recipient_has_one_tag_until_it_is_retired() {
        drawer.issue(ONE, MORNING);
        drawer.issue(TWO, MORNING);
        drawer.mount(ONE, ANNA, MORNING);

        assertThat(drawer.mount(TWO, ANNA, NOON)).isEqualTo(refused(TagRefusalCode.RECIPIENT_HAS_ONE));
        drawer.retire(ONE, NOON);
        assertThat(drawer.mount(TWO, ANNA, NOON)).isInstanceOf(Accepted.class);
        assertThat(drawer.register().activeAt(ANNA)).map(Tag::uid).contains(TWO);
    }

    @Test
    void REG_11_cohabitants_have_one_each() {
        drawer.issue(ONE, MORNING);
        drawer.issue(TWO, MORNING);

        assertThat(drawer.mount(ONE, ANNA, MORNING)).isInstanceOf(Accepted.class);
        assertThat(drawer.mount(TWO, BO, MORNING)).isInstanceOf(Accepted.class);
    }

    @Test
    void REG_11_a_tag_is_of_the_provider_to_which_it_was_issued() {
        drawer.issue(ONE, MORNING);

        assertThat(drawer.ask(new TagIssued(ONE, new ProviderId("q")), planner(NOON, "")))
                .isEqualTo(refused(TagRefusalCode.ISSUED_TO_ANOTHER));
        assertThat(drawer.issue(ONE, NOON)).isEqualTo(new Known());
        assertThat(drawer.recorded()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 3", "20, 22", "21, 24", "30, 33", "31, 35"})
    void REG_11_a_provider_has_a_tenth_more_out_than_recipients_and_two_at_least(int recipients, int most) {
        TagDrawer full = new TagDrawer(recipients);
        for (int i = 0; i < most; i++) {
            assertThat(full.issue(TagDrawer.uid(i), MORNING)).isInstanceOf(Accepted.class);
        }

        assertThat(full.issue(TagDrawer.uid(most), NOON)).isEqualTo(refused(TagRefusalCode.TOO_MANY_OUT));
        assertThat(full.ask(new TagIssued(TagDrawer.uid(most), new ProviderId("q")), planner(NOON, "")))
                .isInstanceOf(Accepted.class);
        full.retire(TagDrawer.uid(0), NOON);
        assertThat(full.issue(TagDrawer.uid(most + 1), NOON)).isInstanceOf(Accepted.class);
    }

    @Test
    void REG_11_a_tag_is_retired_for_a_reason() {
        drawer.issue(ONE, MORNING);

        assertThat(drawer.ask(new TagRetired(ONE), planner(NOON, " ")))
                .isEqualTo(refused(TagRefusalCode.REASON_MISSING));
        assertThat(drawer.ask(new TagRetired(ONE), planner(NOON, "lost"))).isInstanceOf(Accepted.class);
    }

    @Test
    void REG_11_a_tag_that_hangs_nowhere_is_not_checked() {
        drawer.issue(ONE, MORNING);

        assertThat(drawer.check(ONE, true, NOON)).isEqualTo(refused(TagRefusalCode.NOT_MOUNTED));
    }

    @Test
    void REG_11_what_is_asked_again_with_the_same_deed_is_known_whatever_happened_since() {
        drawer.issue(ONE, MORNING);
        drawer.mount(ONE, ANNA, MORNING);
        drawer.check(ONE, false, MORNING);
        drawer.check(ONE, true, NOON);
        drawer.retire(ONE, NOON);

        assertThat(drawer.issue(ONE, MORNING)).isEqualTo(new Known());
        assertThat(drawer.mount(ONE, ANNA, MORNING)).isEqualTo(new Known());
        assertThat(drawer.check(ONE, false, MORNING)).isEqualTo(new Known());
        assertThat(drawer.recorded()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(TagRefusalCode.class)
    void each_refusal_names_a_rule_of_tags_roles_or_books(TagRefusalCode code) {
        assertThat(code.rule()).isIn(RuleId.REG_11, RuleId.SYS_2, RuleId.BOOK_1);
    }

    private Standing standing() {
        return drawer.register().find(ONE).orElseThrow().standing();
    }

    private static List<TagHappening> ofEachKind() {
        return List.of(
                new TagIssued(ONE, PROVIDER),
                new TagMounted(ONE, ANNA),
                new TagRetired(ONE),
                new TagChecked(ONE, true));
    }

    private static Refused refused(TagRefusalCode code) {
        return new Refused(code);
    }
}
