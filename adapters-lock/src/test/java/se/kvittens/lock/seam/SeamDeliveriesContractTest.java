package se.kvittens.lock.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Deliveries.Turned;
import se.kvittens.application.locks.DeliveriesContract;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.Told;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;

/** What every reader of what gateways send promises, and what is particular to Seam. */
class SeamDeliveriesContractTest extends DeliveriesContract {

    @TempDir
    Path folder;

    private Deliverer deliverer;

    @BeforeEach
    void two_secrets() {
        deliverer = new Deliverer(folder);
    }

    @Override
    protected Deliveries deliveries() {
        return deliverer.deliveries();
    }

    @Override
    protected byte[] unlocking() {
        return Deliverer.UNLOCKING.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected Map<String, String> signed(byte[] body) {
        return deliverer.signed(body, Deliverer.SECRET);
    }

    @Override
    protected Map<String, String> signedWithTheOther(byte[] body) {
        return deliverer.signed(body, Deliverer.SECRET_BEFORE);
    }

    @Override
    protected Map<String, String> signedByAStranger(byte[] body) {
        return deliverer.signed(body, Deliverer.SECRET_OF_A_STRANGER);
    }

    @Test
    void what_is_delivered_is_the_same_event_as_in_the_log() {
        DoorEvent delivered = told(Deliverer.UNLOCKING).events().get(0);
        LogPage page = Seam.gateway(
                        request -> StubSeam.answer(200, "{\"events\": [" + Deliverer.UNLOCKING + "]}"), folder)
                .log(Optional.empty())
                .value()
                .orElseThrow();

        assertThat(page.told().events())
                .singleElement()
                .satisfies(
                        logged -> assertThat(logged.tellsTheSameAs(delivered)).isTrue());
    }

    @Test
    void what_is_of_no_lock_is_taken_and_tells_nothing() {
        assertThat(told("{\"event_type\": \"connected_account.connected\", \"event_id\": \"e\"}"))
                .isEqualTo(Told.NOTHING);
    }

    @Test
    void what_can_not_be_understood_is_told_as_unread() {
        assertThat(told("{\"event_type\": \"lock.locked\", \"device_id\": \"d\", \"event_id\": \"e\"}"))
                .isEqualTo(new Told(List.of(), List.of(new Unread("e", "occurred_at"))));
    }

    @Test
    void what_is_no_event_is_turned_away() {
        assertThat(deliverer.received("{\"events\": []}").getLeft()).isEqualTo(Turned.UNREADABLE);
        assertThat(deliverer.received("{\"event_type\": 7}").getLeft()).isEqualTo(Turned.UNREADABLE);
    }

    private Told told(String body) {
        return deliverer.received(body).get();
    }
}
