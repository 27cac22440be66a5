package se.kvittens.lock.nuki.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** One lock: what it is asked it does when it is reached, and keeps until then. */
public final class SimulatedLock {

    private static final int WEB = 4;
    private static final int LOCKED = 1;
    private static final int UNLOCKED = 3;
    private static final int MOTOR_BLOCKED = 254;

    private final long id;
    private final List<SimulatedEntry> told = new ArrayList<>();
    private final Deque<Integer> asked = new ArrayDeque<>();
    private int type = 4;
    private int serverState;
    private int state = LOCKED;
    private int lastAction = 2;
    private int trigger = 1;
    private boolean isBlocked;
    private boolean isLazy;
    private boolean logLags;
    private Instant clock = Instant.parse("2025-03-03T07:00:00Z");

    SimulatedLock(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }

    public SimulatedLock ofType(int other) {
        type = other;
        return this;
    }

    public SimulatedLock withServerState(int other) {
        serverState = other;
        return this;
    }

    /** The bolt does not move any more. */
    public void block() {
        isBlocked = true;
    }

    /** It does nothing of what it is asked. */
    public void becomeLazy() {
        isLazy = true;
    }

    /** Its state is told at once and its log is not. */
    public void lagBehindWithItsLog() {
        logLags = true;
    }

    /** By what its clock says from now on, right or wrong. */
    public void setClock(Instant time) {
        clock = time;
    }

    void ask(int action) {
        asked.add(action);
    }

    /** What it was asked, if it is reached. */
    public void settle() {
        while (serverState == 0 && !asked.isEmpty()) {
            int action = asked.remove();
            if (!isLazy) {
                move(action, WEB, "");
            }
        }
    }

    /** Somebody moves it, or it moves by itself. */
    public SimulatedEntry move(int action, int by, String authId) {
        lastAction = action;
        trigger = by;
        state = isBlocked ? MOTOR_BLOCKED : action == 2 ? LOCKED : UNLOCKED;
        return tell(action, by, isBlocked ? 1 : 0, authId);
    }

    /** Puts into its log what happened, a second after the entry before. */
    public SimulatedEntry tell(int action, int by, int completion, String authId) {
        clock = clock.plus(Duration.ofSeconds(1));
        return tellAt(clock, action, by, completion, authId);
    }

    /** With a date of its own. */
    public SimulatedEntry tellAt(Instant date, int action, int by, int completion, String authId) {
        String name = "%012x%012x".formatted(id, told.size());
        SimulatedEntry entry = new SimulatedEntry(name, id, action, by, completion, authId, false, date);
        if (!logLags) {
            told.add(entry);
        }
        return entry;
    }

    /** From the latest on; of one date, what came last first. */
    List<SimulatedEntry> log(boolean isByDate) {
        List<SimulatedEntry> log = new ArrayList<>(told);
        if (isByDate) {
            log.sort(Comparator.comparing(SimulatedEntry::date));
        }
        Collections.reverse(log);
        return log;
    }

    /** In the order in which it was told. */
    public List<SimulatedEntry> told() {
        return List.copyOf(told);
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("smartlockId", id)
                .put("accountId", 7)
                .put("type", type)
                .put("authId", 1)
                .put("name", SimulatedEntry.PERSON + "s dörr")
                .put("favorite", false)
                .put("serverState", serverState)
                .put("adminPinState", 0);
        json.set("state", stateJson());
        return json;
    }

    private ObjectNode stateJson() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("mode", 2)
                .put("state", state)
                .put("trigger", trigger)
                .put("lastAction", lastAction)
                .put("batteryCritical", false)
                .put("doorState", 2)
                .put("ringToOpenTimer", 0)
                .put("nightMode", false);
    }
}
