package se.kvittens.application.looking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.looking.Looked.ANNA;
import static se.kvittens.application.looking.Looked.ASSIGNMENT;
import static se.kvittens.application.looking.Looked.PROVIDER;
import static se.kvittens.application.looking.Looked.by;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.looking.ShowLogged.Asked;
import se.kvittens.application.looking.ShowLogged.Whom;
import se.kvittens.application.looking.Shown.NotShown;
import se.kvittens.application.looking.Shown.Refused;
import se.kvittens.application.looking.Shown.These;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.RefusalCode;

/** What is shown of people goes by the rule book, and is logged before. */
class ShowLoggedTest {

    private static final Deed PLANNER = by("åsa", Role.PLANNER);
    private static final Asked TAGS = new Asked(ASSIGNMENT.municipality(), Optional.of(PROVIDER), Act.LOOK, Sight.TAGS);
    private static final RecipientId BO = new RecipientId("bo");

    private final Looked looked = new Looked();

    @Test
    void SYS_2_it_is_logged_of_whom_it_is() {
        assertThat(show(PLANNER, looked.log)).isEqualTo(new These<>(List.of(ANNA, BO)));
        assertThat(looked.log.all())
                .containsExactly(new Reading(PLANNER, Sight.TAGS, Optional.of(PROVIDER), Set.of(ANNA, BO)));
    }

    @Test
    void SYS_2_what_is_of_several_providers_is_logged_within_each() {
        ProviderId other = new ProviderId("Exempelöns omsorg");
        Asked all = new Asked(ASSIGNMENT.municipality(), Optional.empty(), Act.LOOK, Sight.TAGS);

        Shown<RecipientId> shown = looked.logged(looked.log)
                .show(
                        all,
                        PLANNER,
                        () -> Either.right(List.of(ANNA, BO)),
                        each -> new Whom(each.equals(ANNA) ? PROVIDER : other, Set.of(each)));

        assertThat(shown).isEqualTo(new These<>(List.of(ANNA, BO)));
        assertThat(looked.log.all())
                .containsExactly(
                        new Reading(PLANNER, Sight.TAGS, Optional.of(PROVIDER), Set.of(ANNA)),
                        new Reading(PLANNER, Sight.TAGS, Optional.of(other), Set.of(BO)));
    }

    @Test
    void SYS_2_to_ask_where_nothing_is_there_is_logged() {
        Asked all = new Asked(ASSIGNMENT.municipality(), Optional.empty(), Act.LOOK, Sight.TAGS);

        looked.logged(looked.log).<RecipientId>show(all, PLANNER, () -> Either.right(List.of()), ShowLoggedTest::whom);
        looked.logged(looked.log).<RecipientId>show(TAGS, PLANNER, () -> Either.right(List.of()), ShowLoggedTest::whom);

        assertThat(looked.log.all())
                .containsExactly(
                        new Reading(PLANNER, Sight.TAGS, Optional.empty(), Set.of()),
                        new Reading(PLANNER, Sight.TAGS, Optional.of(PROVIDER), Set.of()));
    }

    @Test
    void SYS_2_who_may_not_is_refused_and_nothing_is_read() {
        Shown<RecipientId> shown = looked.logged(looked.log)
                .show(TAGS, by("någon", Role.FEE_HANDLER), ShowLoggedTest::unasked, ShowLoggedTest::whom);

        assertThat(shown).isEqualTo(new Refused<>(RefusalCode.NOT_IN_THIS_ROLE));
        assertThat(looked.log.all()).isEmpty();
    }

    @Test
    void BOOK_1_without_a_rule_book_nobody_may() {
        assertThat(show(new Deed("åsa", Role.PLANNER, At.at("2001-01-01T12:00"), ""), looked.log))
                .isEqualTo(new Refused<>(RefusalCode.NO_RULE_BOOK));
    }

    @Test
    void SYS_2_what_cannot_be_logged_or_read_is_not_shown() {
        assertThat(show(PLANNER, new FullLog(looked.log))).isEqualTo(new NotShown<>(JournalFault.FULL));
        assertThat(looked.logged(looked.log)
                        .<RecipientId>show(TAGS, PLANNER, () -> Either.left(JournalFault.BUSY), ShowLoggedTest::whom))
                .isEqualTo(new NotShown<>(JournalFault.BUSY));
        assertThat(looked.log.all()).isEmpty();
    }

    @Test
    void SYS_2_visits_of_all_carers_are_shown_to_who_may_look_and_is_no_carer() {
        assertThat(looked.logged(looked.log).showOfAll(ASSIGNMENT, PLANNER, "all", Set.of(BO)))
                .isEqualTo(new These<>(List.of("all")));
        assertThat(looked.logged(looked.log).showOfAll(ASSIGNMENT, by("c1", Role.CARER), "all", Set.of(BO)))
                .isEqualTo(new Refused<>(RefusalCode.NOT_OWN_VISIT));
        assertThat(looked.logged(looked.log).showOfAll(ASSIGNMENT, by("per", Role.FEE_HANDLER), "all", Set.of(BO)))
                .isEqualTo(new Refused<>(RefusalCode.NOT_IN_THIS_ROLE));
        assertThat(looked.log.all())
                .containsExactly(new Reading(PLANNER, Sight.VISITS, Optional.of(PROVIDER), Set.of(BO)));
    }

    private Shown<RecipientId> show(Deed deed, ReadingLog log) {
        return looked.logged(log).show(TAGS, deed, () -> Either.right(List.of(ANNA, BO)), ShowLoggedTest::whom);
    }

    private static Whom whom(RecipientId recipient) {
        return new Whom(PROVIDER, Set.of(recipient));
    }

    private static Either<JournalFault, List<RecipientId>> unasked() {
        throw new IllegalStateException("asked");
    }
}
