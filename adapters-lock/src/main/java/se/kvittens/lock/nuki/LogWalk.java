package se.kvittens.lock.nuki;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lock.nuki.wire.LogEntry;
import se.kvittens.transport.http.Request;

/**
 * Reads the log of one lock, which Nuki tells from its end and in pages, back to a mark. Of a long one the earliest pages are
 * kept, and the rest is read again when it is its turn: so nothing between is left out, however much there is.
 */
final class LogWalk {

    /** The most that Nuki gives at once. */
    static final int PAGE = 50;

    /** In one answer: a month of a home with several visits a day. */
    private static final int MOST_PAGES = 20;

    /** A lock that tells something every two minutes for half a year. */
    private static final int MOST_REQUESTS = 2_600;

    private final NukiCalls calls;
    private final int mostPages;
    private final int mostRequests;

    /**
     * For logs of any lock.
     *
     * @param mostPages that are kept at once
     * @param mostRequests after which a log that never ends is taken for what is not as agreed
     */
    LogWalk(NukiCalls calls, int mostPages, int mostRequests) {
        this.calls = calls;
        this.mostPages = mostPages;
        this.mostRequests = mostRequests;
    }

    static LogWalk usual(NukiCalls calls) {
        return new LogWalk(calls, MOST_PAGES, MOST_REQUESTS);
    }

    /**
     * A part of a log.
     *
     * @param entries from the earliest on
     * @param hasMore whether later ones were left for another time
     */
    record Stretch(List<JsonNode> entries, boolean hasMore) {}

    /** What was told after a mark, and some before it. */
    Answer<Stretch> back(long device, LogMark mark) {
        Deque<List<JsonNode>> kept = new ArrayDeque<>();
        Set<String> before = Set.of();
        Optional<String> olderThan = Optional.empty();
        for (int request = 1; request <= mostRequests; request++) {
            Answer<List<JsonNode>> page = page(device, PAGE, olderThan);
            if (page.value().isEmpty()) {
                return page.map(none -> new Stretch(List.of(), false));
            }
            List<JsonNode> fresh = without(before, page.value().get());
            if (fresh.isEmpty()) {
                return Answer.accepted(stretch(kept, request - 1));
            }
            List<JsonNode> wanted = after(mark, fresh);
            keep(kept, wanted);
            if (wanted.size() < fresh.size() || isBehind(mark, fresh)) {
                return Answer.accepted(stretch(kept, request));
            }
            before = idsOf(fresh);
            olderThan = lastId(fresh);
            if (olderThan.isEmpty()) {
                break;
            }
        }
        return NukiCalls.notReady(Obstacle.Kind.UNREADABLE);
    }

    /** From the latest on. */
    Answer<List<JsonNode>> page(long device, int limit, Optional<String> olderThan) {
        Request request = Request.get(Locks.pathOf(device) + "/log").asking("limit", "" + limit);
        return calls.read(olderThan.map(id -> request.asking("id", id)).orElse(request))
                .then(list ->
                        list.isArray() ? Answer.accepted(entries(list)) : NukiCalls.notReady(Obstacle.Kind.UNREADABLE));
    }

    private static List<JsonNode> entries(JsonNode list) {
        List<JsonNode> entries = new ArrayList<>();
        list.forEach(entries::add);
        return entries;
    }

    /** Those of the page before may come again, where the gateway takes "older" for "no newer". */
    private static List<JsonNode> without(Set<String> before, List<JsonNode> page) {
        return page.stream()
                .filter(entry -> LogEntry.id(entry).filter(before::contains).isEmpty())
                .toList();
    }

    /** In the midst of a long log, those after the one that was told last. */
    private static List<JsonNode> after(LogMark mark, List<JsonNode> page) {
        for (int at = 0; at < page.size(); at++) {
            if (mark.id().isPresent() && LogEntry.id(page.get(at)).equals(mark.id())) {
                return page.subList(0, at);
            }
        }
        return page;
    }

    /**
     * A whole page must be: a clock that was wrong for an hour makes a few entries seem old. In the midst of a long log no
     * date says so, since what was told of it may be dated ahead of all that follows.
     */
    private static boolean isBehind(LogMark mark, List<JsonNode> page) {
        return mark.id().isEmpty()
                && page.stream()
                        .allMatch(entry ->
                                LogEntry.date(entry).filter(mark::isBehind).isPresent());
    }

    private static Optional<String> lastId(List<JsonNode> page) {
        return page.stream().flatMap(entry -> LogEntry.id(entry).stream()).reduce((earlier, later) -> later);
    }

    private static Set<String> idsOf(List<JsonNode> page) {
        Set<String> ids = new HashSet<>();
        page.forEach(entry -> LogEntry.id(entry).ifPresent(ids::add));
        return ids;
    }

    private void keep(Deque<List<JsonNode>> kept, List<JsonNode> page) {
        kept.addLast(page);
        if (kept.size() > mostPages) {
            kept.removeFirst();
        }
    }

    private Stretch stretch(Deque<List<JsonNode>> kept, int pages) {
        List<JsonNode> entries = new ArrayList<>();
        kept.forEach(entries::addAll);
        Collections.reverse(entries);
        return new Stretch(entries, pages > mostPages);
    }
}
