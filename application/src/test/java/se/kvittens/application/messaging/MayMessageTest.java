package se.kvittens.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;

class MayMessageTest {

    private static final Instant NOON = At.at("2025-03-14T12:00");
    private static final RuleBook BOOK = Town.north().book();

    private final MayMessage may = new MayMessage(() -> new RuleBooks(List.of(BOOK)));

    @ParameterizedTest
    @EnumSource(Role.class)
    void SYS_2_who_may_message_has_a_mailbox_and_nobody_else(Role role) {
        Deed deed = new Deed("åsa", role, NOON, "");
        boolean has = BOOK.access().may(role, Act.SEND_MESSAGE);

        assertThat(may.refusal(Town.NORTH, deed))
                .isEqualTo(has ? Optional.empty() : Optional.of(RefusalCode.NOT_IN_THIS_ROLE));
        assertThat(may.refusal(new MunicipalityId("other"), deed)).contains(RefusalCode.NO_RULE_BOOK);
    }
}
