package se.kvittens.lock.nukimqtt.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockHealth.Bolt;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.lock.mqtt.Arrival;
import se.kvittens.lock.nuki.wire.Smartlock;
import se.kvittens.lock.nukimqtt.wire.Intent;
import se.kvittens.lock.nukimqtt.wire.Words;

/** What one lock tells, word by word. Each word is taken once, in the order in which it came. */
final class LockStory {

    private static final int JAMMED = 254;

    private final GatewayName gateway;
    private final String device;
    private final List<DoorEvent> events = new ArrayList<>();
    private LockSoFar soFar;

    LockStory(GatewayName gateway, String device, LockSoFar soFar) {
        this.gateway = gateway;
        this.device = device;
        this.soFar = soFar;
    }

    LockSoFar soFar() {
        return soFar;
    }

    /** The events since this was asked last. */
    List<DoorEvent> taken() {
        List<DoorEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    Event event(String name, Arrival arrival) {
        return new Event(gateway, device, name, arrival.received(), arrival.isKept());
    }

    /** How the lock was when we asked: where that is known already, it says nothing. */
    void stood(int code) {
        if (soFar.bolt() == Bolt.UNTOLD && soFar.state() < 0) {
            Bolt bolt = Smartlock.boltOf(code);
            soFar = soFar.standing(code, bolt == Bolt.MOVING ? Bolt.UNTOLD : bolt);
        }
    }

    void wasReached(boolean online) {
        if (soFar.isOnline().isEmpty()) {
            soFar = soFar.reached(online);
        }
    }

    void hadBattery(boolean low) {
        if (soFar.isLow().isEmpty()) {
            soFar = soFar.withBattery(low);
        }
    }

    /** What it was about to do is over, where no state has followed in time. */
    void at(Instant now) {
        if (soFar.pending().filter(pending -> pending.isOver(now)).isPresent()) {
            giveUp();
        }
    }

    /** What it was about to do, of which no state has said that it was done. */
    void giveUp() {
        soFar.pending().ifPresent(pending -> {
            Intent intent = pending.intent();
            events.add(new Event(gateway, device, pending.name(), pending.received(), pending.isKept())
                    .by(intent, DoorFact.OTHER, "action " + intent.action() + ", without state"));
            soFar = soFar.waitingForNothing();
        });
    }

    /** It is about to do something; what does not move the bolt is done by that. */
    void means(Intent intent, Event event) {
        if (!intent.isMove()) {
            events.add(event.by(intent, DoorFact.OTHER, intent.detail()));
            return;
        }
        giveUp();
        soFar = soFar.lockingByItself(false)
                .waitingFor(new Pending(intent, event.name(), event.received(), event.isKept()));
    }

    void isReached(boolean online, Event event) {
        if (!soFar.isOnline().equals(Optional.of(online))) {
            events.add(event.untold(online ? DoorFact.CAME_ONLINE : DoorFact.WENT_OFFLINE, ""));
        }
        soFar = soFar.reached(online);
    }

    /** Of a battery of which nobody knows how it was, only that it is low is news. */
    void hasBattery(boolean low, Event event) {
        boolean wasLow = soFar.isLow().orElse(false);
        if (wasLow != low) {
            events.add(event.untold(low ? DoorFact.BATTERY_LOW : DoorFact.BATTERY_CHANGED, ""));
        }
        soFar = soFar.withBattery(low);
    }

    void stands(int code, Event event) {
        Bolt bolt = Smartlock.boltOf(code);
        switch (bolt) {
            case MOVING -> soFar = soFar.moving(code);
            case UNTOLD -> isNowhere(code, event);
            case JAMMED -> isJammed(event);
            case LOCKED, UNLOCKED -> hasMoved(code, bolt, event);
        }
    }

    private void isNowhere(int code, Event event) {
        if (!Words.isKnownState(code) && code != soFar.state()) {
            events.add(event.untold(DoorFact.OTHER, "state " + code));
        }
        soFar = soFar.standing(code, Bolt.UNTOLD);
    }

    private void isJammed(Event event) {
        if (soFar.state() != JAMMED) {
            events.add(soFar.pending()
                    .map(pending -> asMeant(pending, event)
                            .by(
                                    pending.intent(),
                                    DoorFact.JAMMED,
                                    "action " + pending.intent().action()))
                    .orElseGet(() -> event.untold(DoorFact.JAMMED, "")));
        }
        soFar = soFar.standing(JAMMED, Bolt.JAMMED).waitingForNothing();
    }

    private void hasMoved(int code, Bolt bolt, Event event) {
        boolean wasMoving = Smartlock.boltOf(soFar.state()) == Bolt.MOVING;
        boolean isChanged = soFar.bolt() == Bolt.UNTOLD ? wasMoving : soFar.bolt() != bolt;
        Optional<Pending> pending = soFar.pending();
        if (pending.filter(meant -> isGoal(meant, bolt)).isPresent()) {
            isDone(pending.get(), event);
        } else if (pending.isPresent() && wasMoving) {
            events.add(asMeant(pending.get(), event)
                    .by(
                            pending.get().intent(),
                            DoorFact.NOT_DONE,
                            "action " + pending.get().intent().action()));
            soFar = soFar.waitingForNothing();
            isChanged(isChanged, bolt, event.second());
        } else {
            isChanged(isChanged, bolt, event);
        }
        soFar = soFar.standing(code, bolt);
    }

    private static boolean isGoal(Pending pending, Bolt bolt) {
        return bolt == (pending.intent().done() == DoorFact.LOCKED ? Bolt.LOCKED : Bolt.UNLOCKED);
    }

    private void isDone(Pending pending, Event event) {
        Intent intent = pending.intent();
        events.add(asMeant(pending, event).by(intent, intent.told(), intent.detail()));
        soFar = soFar.waitingForNothing().lockingByItself(intent.locksByItself());
    }

    /** Nobody has said that it would: a hand, or a word that was lost. After lock'n'go it is the lock itself. */
    private void isChanged(boolean isChanged, Bolt bolt, Event event) {
        if (isChanged) {
            DoorFact fact = bolt == Bolt.LOCKED ? DoorFact.LOCKED : DoorFact.UNLOCKED;
            boolean byItself = bolt == Bolt.LOCKED && soFar.locksByItself();
            events.add(byItself ? event.byItself(fact) : event.untold(fact, ""));
            soFar = soFar.lockingByItself(false);
        }
    }

    /** Where either was kept, nobody knows when it was. */
    private static Event asMeant(Pending pending, Event event) {
        return new Event(
                event.gateway(), event.device(), event.name(), event.received(), event.isKept() || pending.isKept());
    }
}
