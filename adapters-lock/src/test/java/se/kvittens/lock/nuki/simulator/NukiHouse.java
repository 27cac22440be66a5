package se.kvittens.lock.nuki.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All locks of an account, and what is answered of them. */
public final class NukiHouse {

    private static final int USUAL_LIMIT = 20;
    private static final int MOST = 50;

    private final Map<Long, SimulatedLock> locks = new TreeMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private String token = "a token of the API";
    private boolean isByDate = true;
    private int stormStatus;
    private int stormLasts;
    private int actionStatus = 204;

    /** What came, as far as it is looked at. */
    public record Heard(String method, String path, Map<String, String> query, String authorization, JsonNode body) {}

    /** What goes back; without a body where there is none. */
    public record Reply(int status, Optional<JsonNode> body) {

        static Reply of(int status) {
            return new Reply(status, Optional.empty());
        }
    }

    public SimulatedLock add(long id) {
        SimulatedLock lock = new SimulatedLock(id);
        locks.put(id, lock);
        return lock;
    }

    public void remove(long id) {
        locks.remove(id);
    }

    public String token() {
        return token;
    }

    /** From now on no other is accepted. */
    public void changeToken(String next) {
        token = next;
    }

    /** The log is told in the order in which it came, and no longer by its dates. */
    public void tellAsItCame() {
        isByDate = false;
    }

    /** The next requests are all answered by the same. */
    public void storm(int status, int requests) {
        stormStatus = status;
        stormLasts = requests;
    }

    /** What commands are answered by from now on; other than 204, they are not heard. */
    public void answerCommandsBy(int status) {
        actionStatus = status;
    }

    public void settle() {
        locks.values().forEach(SimulatedLock::settle);
    }

    /** So many requests came by a method. */
    public long heard(String method) {
        return heard.stream().filter(each -> each.method().equals(method)).count();
    }

    public synchronized Reply answer(Heard request) {
        heard.add(request);
        if (stormLasts > 0) {
            stormLasts--;
            return Reply.of(stormStatus);
        }
        if (!request.authorization().equals("Bearer " + token)) {
            return Reply.of(401);
        }
        String[] path = request.path().split("/", -1);
        if (path.length < 2 || !path[1].equals("smartlock")) {
            return Reply.of(404);
        }
        return switch (path.length) {
            case 2 -> new Reply(200, Optional.of(all()));
            case 3 -> path[2].equals("log") ? log(locks.values(), request) : one(path[2], lock -> ok(lock.json()));
            default -> one(path[2], lock -> of(lock, path[3], request));
        };
    }

    private Reply of(SimulatedLock lock, String what, Heard request) {
        if (what.equals("log") && request.method().equals("GET")) {
            return log(List.of(lock), request);
        }
        if (!what.equals("action") || !request.method().equals("POST")) {
            return Reply.of(405);
        }
        if (!request.body().path("action").isInt()) {
            return Reply.of(400);
        }
        if (actionStatus == 204) {
            lock.ask(request.body().path("action").intValue());
        }
        return Reply.of(actionStatus);
    }

    private Reply log(Iterable<SimulatedLock> of, Heard request) {
        int limit = Integer.parseInt(request.query().getOrDefault("limit", "" + USUAL_LIMIT));
        if (limit < 1 || limit > MOST) {
            return Reply.of(400);
        }
        List<SimulatedEntry> entries = new ArrayList<>();
        of.forEach(lock -> entries.addAll(lock.log(isByDate)));
        Optional<String> olderThan = Optional.ofNullable(request.query().get("id"));
        ArrayNode page = JsonNodeFactory.instance.arrayNode();
        entries.stream()
                .dropWhile(entry -> olderThan.isPresent() && !entry.id().equals(olderThan.get()))
                .skip(olderThan.isPresent() ? 1 : 0)
                .limit(limit)
                .forEach(entry -> page.add(entry.json()));
        return ok(page);
    }

    private Reply one(String id, Function<SimulatedLock, Reply> answer) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .map(locks::get)
                .map(answer)
                .orElseGet(() -> Reply.of(404));
    }

    private ArrayNode all() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        locks.values().forEach(lock -> all.add(lock.json()));
        return all;
    }

    private static Reply ok(JsonNode body) {
        return new Reply(200, Optional.of(body));
    }
}
