package se.kvittens.application.acknowledging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.acknowledging.AcknowledgeDeviations.NotTaken;
import se.kvittens.application.acknowledging.AcknowledgeDeviations.NotTaken.Refused;
import se.kvittens.application.closing.Account;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;

class AcknowledgeDeviationsTest {

    private static final Instant NOON = At.at("2025-03-14T12:00");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final RuleBook BOOK = Town.north().book();
    private static final Account NORTH = new Account(Town.NORTH, new ProviderId("Norra"));

    private final AcknowledgeDeviations acknowledge =
            new AcknowledgeDeviations(new MemoryAcknowledgements(() -> NOON), () -> new RuleBooks(List.of(BOOK)));

    private static Acknowledging by(Role role, String why, Optional<String> seen) {
        return new Acknowledging(MARCH, "d1", seen, Optional.empty(), new Deed("rut", role, NOON, why));
    }

    private Optional<RefusalCode> refusal(Account account, Acknowledging what) {
        Either<NotTaken, Instant> taken = acknowledge.take(account, what);
        return taken.isRight() ? Optional.empty() : Optional.of(((Refused) taken.getLeft()).code());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void SYS_2_who_may_approve_may_acknowledge_and_nobody_else(Role role) {
        assertThat(refusal(NORTH, by(role, "sett", Optional.of("x"))).isEmpty())
                .isEqualTo(BOOK.access().may(role, Act.APPROVE));
    }

    @Test
    void REG_7_a_reason_is_needed_to_acknowledge_and_none_to_take_it_back() {
        assertThat(refusal(NORTH, by(Role.PLANNER, " ", Optional.of("x")))).contains(RefusalCode.REASON_MISSING);
        assertThat(refusal(NORTH, by(Role.PLANNER, "", Optional.empty()))).isEmpty();
    }

    @Test
    void REG_9_a_reason_holds_no_personal_number() {
        assertThat(refusal(NORTH, by(Role.PLANNER, "19121212-1212", Optional.of("x"))))
                .contains(RefusalCode.PERSONAL_NUMBER);
    }

    @Test
    void BOOK_1_without_a_rule_book_nobody_may() {
        Account other = new Account(new MunicipalityId("other"), NORTH.provider());

        assertThat(refusal(other, by(Role.PLANNER, "sett", Optional.of("x")))).contains(RefusalCode.NO_RULE_BOOK);
    }

    @Test
    void the_last_that_was_said_stands_and_is_of_what_was_seen_alone() {
        acknowledge.take(NORTH, by(Role.PLANNER, "sett", Optional.of("x"))).get();
        Acknowledged standing = acknowledge.standing(NORTH, MARCH).get().get("d1");
        assertThat(standing.isOf("x")).isTrue();
        assertThat(standing.isOf("y")).isFalse();

        acknowledge.take(NORTH, by(Role.PLANNER, "", Optional.empty())).get();
        assertThat(acknowledge.standing(NORTH, MARCH).get()).isEmpty();
    }
}
