package se.kvittens.domain.whose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.door.DoorReading;
import se.kvittens.domain.door.DoorReading.IsReceipt;
import se.kvittens.domain.door.DoorReading.NoReceipt;
import se.kvittens.domain.door.DoorReading.Why;
import se.kvittens.domain.door.Keyholder;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.domain.whose.WhoseDecision.Accepted;
import se.kvittens.domain.whose.WhoseDecision.Known;
import se.kvittens.domain.whose.WhoseDecision.Refused;

/** Who may say at whom a carer was, of what, and until when: carer c1 of p, at Anna's who lives with Bo. */
class WhoseRulesTest {

    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");
    private static final ProviderId PROVIDER = new ProviderId("p");
    private static final Optional<Keyholder> CARER = Optional.of(new Keyholder(PROVIDER, new CarerId("c1")));
    private static final Instant EIGHT = At.at("2024-10-01T08:00");
    private static final Instant NOON = At.at("2024-10-01T12:00");
    private static final DoorReading WAITING = new NoReceipt(Why.WHOSE_VISIT);

    private final RuleBooks books = new RuleBooks(List.of(Town.north().book()));
    private final LockDates locks = books.locksOf(Town.NORTH, PublishedLocks.NONE);
    private final WhoseRules rules = new WhoseRules(books, Town.NORTH, locks);

    @ParameterizedTest
    @CsvSource({"c1, CARER", "åsa, PLANNER", "åsa, ADMINISTRATOR"})
    void REG_18_the_carer_itself_may_say_it_and_those_who_look_after_its_visits(String who, Role role) {
        assertThat(decide(WAITING, of(ANNA), deed(who, role, NOON))).isEqualTo(new Accepted());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CARER", "PLANNER", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void SYS_2_nobody_else_may(Role role) {
        assertThat(decide(WAITING, of(ANNA), deed("åsa", role, NOON)))
                .isEqualTo(new Refused(WhoseRefusal.NOT_IN_THIS_ROLE));
    }

    /** Nor learns whether somebody lives there. */
    @Test
    void SYS_2_another_carer_may_not_nor_anybody_for_another_provider() {
        Refused refused = new Refused(WhoseRefusal.NOT_OWN_VISIT);

        for (DoorReading then : List.of(of(ANNA), WAITING)) {
            assertThat(decide(WAITING, then, deed("c2", Role.CARER, NOON))).isEqualTo(refused);
            assertThat(rules.decide(new WhoseVisit(
                            ANNA, CARER, WAITING, then, new ProviderId("q"), deed("åsa", Role.PLANNER, NOON))))
                    .isEqualTo(refused);
        }
        assertThat(decide(of(ANNA), of(ANNA), deed("c2", Role.CARER, NOON))).isEqualTo(refused);
    }

    @Test
    void REG_18_what_is_known_is_known_and_who_says_otherwise_is_told() {
        Deed deed = deed("c1", Role.CARER, NOON);

        assertThat(decide(of(ANNA), of(ANNA), deed)).isEqualTo(new Known());
        assertThat(decide(of(BO), of(ANNA), deed)).isEqualTo(new Refused(WhoseRefusal.KNOWN_ALREADY));
    }

    @ParameterizedTest
    @CsvSource({
        "WHOSE_VISIT, NOT_THERE",
        "UNKNOWN_LOCK, UNKNOWN_LOCK",
        "UNKNOWN_KEY, UNKNOWN_KEY",
        "WHEN_UNKNOWN, WHEN_UNKNOWN",
        "NO_HOME, NO_VISIT",
        "NOT_OF_A_CARER, NO_VISIT",
        "BY_ITSELF, NO_VISIT",
        "FROM_INSIDE, NO_VISIT",
        "NOBODY_KNOWN, NO_VISIT"
    })
    void REG_18_what_would_be_no_receipt_all_the_same_is_refused(Why why, WhoseRefusal refusal) {
        assertThat(decide(new NoReceipt(why), new NoReceipt(why), deed("c1", Role.CARER, NOON)))
                .isEqualTo(new Refused(refusal));
    }

    @ParameterizedTest
    @CsvSource({
        "WHOSE_VISIT, UNKNOWN_KEY",
        "UNKNOWN_KEY, UNKNOWN_KEY",
        "UNKNOWN_LOCK, UNKNOWN_LOCK",
        "NOBODY_KNOWN, NO_VISIT"
    })
    void REG_18_of_a_carer_whom_nobody_knows_nothing_can_be_said(Why why, WhoseRefusal refusal) {
        DoorReading none = new NoReceipt(why);

        assertThat(rules.decide(
                        new WhoseVisit(ANNA, Optional.empty(), none, none, PROVIDER, deed("åsa", Role.PLANNER, NOON))))
                .isEqualTo(new Refused(refusal));
    }

    @Test
    void TIME_5_until_the_month_is_locked_and_no_later() {
        Instant lock = locks.of(YearMonth.of(2024, 10)).orElseThrow().value().instant();

        assertThat(decide(WAITING, of(ANNA), deed("c1", Role.CARER, lock))).isEqualTo(new Accepted());
        assertThat(decide(WAITING, of(ANNA), deed("c1", Role.CARER, lock.plusSeconds(1))))
                .isEqualTo(new Refused(WhoseRefusal.LOCKED));
        assertThat(decide(of(ANNA), of(ANNA), deed("c1", Role.CARER, lock.plusSeconds(1))))
                .isEqualTo(new Known());
    }

    @Test
    void REG_9_a_reason_with_a_personal_number_is_refused() {
        assertThat(decide(WAITING, of(ANNA), new Deed("c1", Role.CARER, NOON, "19400312-1235 minns")))
                .isEqualTo(new Refused(WhoseRefusal.PERSONAL_NUMBER));
    }

    @Test
    void BOOK_1_without_a_rule_book_nothing_counts() {
        RuleBooks none = new RuleBooks(List.of());
        WhoseRules lawless = new WhoseRules(none, Town.NORTH, none.locksOf(Town.NORTH, PublishedLocks.NONE));

        assertThat(lawless.refusal(deed("c1", Role.CARER, NOON))).contains(WhoseRefusal.NO_RULE_BOOK);
        assertThat(new WhoseRules(books, Town.NORTH, none.locksOf(Town.NORTH, PublishedLocks.NONE))
                        .decide(new WhoseVisit(ANNA, CARER, WAITING, of(ANNA), PROVIDER, deed("c1", Role.CARER, NOON))))
                .isEqualTo(new Refused(WhoseRefusal.NO_RULE_BOOK));
    }

    private WhoseDecision decide(DoorReading now, DoorReading then, Deed deed) {
        return rules.decide(new WhoseVisit(ANNA, CARER, now, then, PROVIDER, deed));
    }

    private static Deed deed(String who, Role role, Instant when) {
        return new Deed(who, role, when, "");
    }

    private static DoorReading of(RecipientId recipient) {
        return new IsReceipt(
                PROVIDER,
                new RegisteredReceipt(
                        new ReceiptId("g:1"),
                        new CarerId("c1"),
                        recipient,
                        Mark.START,
                        new Receipt(EIGHT, ReceiptMethod.LOCK),
                        EIGHT,
                        TagFinding.OWN,
                        Optional.empty()));
    }
}
