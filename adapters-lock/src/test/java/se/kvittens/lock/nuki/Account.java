package se.kvittens.lock.nuki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.json.Json;
import se.kvittens.lock.nuki.simulator.NukiHouse;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** The adapter on a simulated account, without a network between them. */
final class Account {

    static final GatewayName NAME = new GatewayName("nuki");
    static final Instant TODAY = Instant.parse("2025-03-03T08:00:00Z");

    private final NukiHouse house = new NukiHouse();
    private final Path token;
    private Instant clock = TODAY;
    private Transport line = this::carry;
    private final LockGateway gateway;

    Account(Path folder) {
        this.token = folder.resolve("token");
        writeToken(house.token());
        this.gateway = new NukiGateway(NAME, this::send, Secrets.ofFile(token), patience());
    }

    NukiCalls calls() {
        return new NukiCalls(this::send, Secrets.ofFile(token), patience());
    }

    private Exchange send(Request request) {
        return line.send(request);
    }

    private Patience patience() {
        return new Patience(RetryPlan.USUAL, pause -> {}, clock());
    }

    NukiHouse house() {
        return house;
    }

    LockGateway gateway() {
        return gateway;
    }

    InstantSource clock() {
        return () -> clock;
    }

    void setClock(Instant time) {
        clock = time;
    }

    void writeToken(String text) {
        try {
            Files.writeString(token, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Has another carry what is asked; it may pass it on to {@link #carry}. */
    void takeLine(Transport other) {
        line = other;
    }

    Exchange carry(Request request) {
        NukiHouse.Reply reply = house.answer(new NukiHouse.Heard(
                request.method().name(),
                request.path(),
                request.query(),
                "" + request.headers().get("Authorization"),
                Json.tree(request.body().map(Request.Body::text).orElse(""))));
        return new Exchange.Response(
                reply.status(),
                Map.of("Content-Type", "application/json"),
                Optional.of(reply.body().map(Object::toString).orElse("")));
    }

    static LockCommand command(long lock, LockAction action) {
        return new LockCommand(new CommandId("c"), NAME.lock("" + lock), action, TODAY.plusSeconds(30));
    }

    /** All that is told after a place. */
    Heard read(Optional<LogPlace> after) {
        List<DoorEvent> events = new ArrayList<>();
        Optional<LogPlace> place = after;
        LogPage page;
        do {
            page = gateway.log(place).value().orElseThrow();
            events.addAll(page.told().events());
            place = page.place();
        } while (page.hasMore());
        return new Heard(events, place);
    }

    record Heard(List<DoorEvent> events, Optional<LogPlace> place) {

        List<String> names() {
            return events.stream().map(each -> each.id().name()).toList();
        }
    }
}
