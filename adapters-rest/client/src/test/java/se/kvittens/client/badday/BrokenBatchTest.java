package se.kvittens.client.badday;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.RestProblem.Refused;
import se.kvittens.client.receipts.Handed;
import se.kvittens.client.receipts.NewReceipt;
import se.kvittens.client.visits.VisitSearch;
import se.kvittens.client.wiring.Clients;
import se.kvittens.client.wiring.KvittensClient;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.rest.rig.Rig;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.http.Transport;

/** Receipts through a running server, to which the way breaks in the midst of them. */
class BrokenBatchTest {

    private static final int MANY = 16;

    @TempDir
    static Path folder;

    private static Rig rig;
    private static HttpTransport way;

    @BeforeAll
    static void start() {
        rig = new Rig(folder);
        way = new HttpTransport(Clients.to(rig.port()));
    }

    @AfterAll
    static void stop() {
        way.close();
        rig.close();
    }

    private static NewReceipt receipt(String carer, int number) {
        return NewReceipt.tap(
                        new VisitId(carer + "-" + number),
                        new RecipientId("r1"),
                        Rig.NOON.minus(Duration.ofMinutes(10L * (MANY - number))),
                        ReceiptMethod.NFC)
                .of(new CarerId(carer));
    }

    private static List<NewReceipt> receipts(String carer) {
        return IntStream.range(0, MANY)
                .mapToObj(number -> receipt(carer, number))
                .toList();
    }

    /** The server has it, and the answer is lost. */
    private static Transport losingTheFirst(int answers) {
        int[] lost = {0};
        return request -> {
            Exchange answer = way.send(request);
            return lost[0]++ < answers ? new Exchange.Broken(Obstacle.Kind.BROKEN_OFF) : answer;
        };
    }

    private static int visitsOf(String carer) {
        return Clients.over(way, () -> "planner")
                .of(Rig.NORTH)
                .visits()
                .find(VisitSearch.of(LocalDate.of(2025, 3, 13), LocalDate.of(2025, 3, 14))
                        .by(new CarerId(carer))
                        .pagesOf(3))
                .all()
                .get()
                .size();
    }

    @Test
    void a_batch_whose_answer_is_lost_is_handed_in_again_and_each_is_taken_once() {
        List<Handed> told = new ArrayList<>();
        Either<RestProblem, Long> outcome = Clients.over(losingTheFirst(1), () -> "device")
                .of(Rig.NORTH)
                .receipts()
                .handInAll(receipts("b1").iterator(), told::add);

        assertThat(outcome.get()).isEqualTo(MANY);
        assertThat(told).hasSize(MANY).allMatch(each -> each.outcome().isRight());
        assertThat(told)
                .extracting(each -> each.outcome().get().receipt())
                .containsExactlyElementsOf(
                        receipts("b1").stream().map(NewReceipt::receipt).toList());
        assertThat(visitsOf("b1")).isEqualTo(MANY / 2);
    }

    @Test
    void where_it_stays_broken_nobody_is_told_of_and_all_may_be_handed_in_again() {
        List<Handed> told = new ArrayList<>();
        Either<RestProblem, Long> outcome = Clients.over(losingTheFirst(100), () -> "device")
                .of(Rig.NORTH)
                .receipts()
                .handInAll(receipts("b2").iterator(), told::add);

        assertThat(outcome.getLeft().code()).isEqualTo("BROKEN_OFF");
        assertThat(told).isEmpty();
        Clients.over(way, () -> "device")
                .of(Rig.NORTH)
                .receipts()
                .handInAll(receipts("b2").iterator(), told::add);
        assertThat(told).hasSize(MANY).allMatch(each -> each.outcome().isRight());
        assertThat(visitsOf("b2")).isEqualTo(MANY / 2);
    }

    @Test
    void one_that_is_refused_keeps_no_other_from_being_taken_and_is_told_in_swedish() {
        List<Handed> told = new ArrayList<>();
        NewReceipt nobodys = receipt("b3", 1);
        NewReceipt unnamed = new NewReceipt(
                new VisitId("19121212-1212"),
                nobodys.carer(),
                nobodys.recipient(),
                nobodys.at(),
                nobodys.mark(),
                nobodys.method(),
                nobodys.registered(),
                nobodys.tag(),
                nobodys.cause(),
                nobodys.phone(),
                nobodys.privatePhone());
        KvittensClient client = Clients.over(way, () -> "device");
        client.of(Rig.NORTH)
                .receipts()
                .handInAll(List.of(receipt("b3", 0), unnamed, nobodys).iterator(), told::add);

        assertThat(told).extracting(each -> each.outcome().isRight()).containsExactly(true, false, true);
        Refused refused = (Refused) told.get(1).outcome().getLeft();
        assertThat(refused.code()).isEqualTo("NOT_AS_AGREED");
        assertThat(refused.title()).isEqualTo("Det som skickades är inte som i kontraktet.");
        assertThat(refused.errors()).extracting(RestProblem.Wrong::at).containsExactly("/receipt");
        assertThat(((Refused) client.in(Locale.ENGLISH)
                                .of(Rig.NORTH)
                                .receipts()
                                .handIn(unnamed)
                                .getLeft())
                        .title())
                .isEqualTo("What was sent is not as the contract has it.");
    }

    @Test
    void SYS_2_who_has_several_roles_says_which() {
        KvittensClient both = Clients.over(way, () -> "both");

        assertThat(both.of(Rig.NORTH).months().atHand().getLeft().code()).isEqualTo("WHICH_ROLE");
        assertThat(both.in(Role.PLANNER).of(Rig.NORTH).months().atHand().isRight())
                .isTrue();
    }
}
