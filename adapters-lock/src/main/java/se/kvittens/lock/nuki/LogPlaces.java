package se.kvittens.lock.nuki;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.kvittens.application.locks.LogPlace;

/**
 * How far the log of each lock has been told, and with which lock a round over all of them goes on. Written as {@code
 * 2;1=1735689600;2=1735689601/61;3=}: the lock whose turn it is, empty between two rounds, and for each lock the second of
 * its latest entry and, in the midst of its log, the bytes of that entry's id.
 */
record LogPlaces(NavigableMap<Long, LogMark> marks, Optional<Long> next) {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})?((?:;[^;]+)*)");
    private static final Pattern MARK = Pattern.compile("(\\d{1,18})=(\\d{1,12})?(?:/((?:[0-9a-f]{2})+))?");

    private static final LogPlaces NONE = new LogPlaces(new TreeMap<>(), Optional.empty());

    /** What can't be read is read as none at all, so that all is told again. */
    static LogPlaces of(Optional<LogPlace> place) {
        Optional<Matcher> written =
                place.map(each -> PLACE.matcher(each.value())).filter(Matcher::matches);
        return written.map(LogPlaces::read).orElse(NONE);
    }

    private static LogPlaces read(Matcher place) {
        NavigableMap<Long, LogMark> marks = new TreeMap<>();
        for (String each : place.group(2).split(";", -1)) {
            Matcher mark = MARK.matcher(each);
            if (mark.matches()) {
                marks.put(Long.valueOf(mark.group(1)), markOf(mark));
            }
        }
        Optional<Long> next = Optional.ofNullable(place.group(1)).map(Long::valueOf);
        return new LogPlaces(marks, next.filter(marks::containsKey));
    }

    private static LogMark markOf(Matcher mark) {
        return new LogMark(
                Optional.ofNullable(mark.group(2)).map(Long::valueOf).map(Instant::ofEpochSecond),
                Optional.ofNullable(mark.group(3)).map(LogPlaces::decoded));
    }

    /** A new round: over the locks that there are now, each from where it was. */
    LogPlaces round(List<Long> locks) {
        NavigableMap<Long, LogMark> all = new TreeMap<>();
        locks.forEach(lock -> all.put(lock, markOf(lock)));
        return new LogPlaces(all, all.isEmpty() ? Optional.empty() : Optional.of(all.firstKey()));
    }

    LogMark markOf(long lock) {
        return marks.getOrDefault(lock, LogMark.START);
    }

    /** With that of one lock moved on; it is its turn again where its log was not told to the end. */
    LogPlaces with(long lock, LogMark mark) {
        NavigableMap<Long, LogMark> changed = new TreeMap<>(marks);
        changed.put(lock, mark);
        return new LogPlaces(changed, mark.id().isPresent() ? Optional.of(lock) : after(lock));
    }

    /** With that of one lock as it was, though its log was not told to the end. */
    LogPlaces passing(long lock) {
        return new LogPlaces(marks, after(lock));
    }

    private Optional<Long> after(long lock) {
        return Optional.ofNullable(marks.higherKey(lock));
    }

    LogPlace place() {
        String written = marks.entrySet().stream().map(LogPlaces::text).collect(Collectors.joining(";"));
        return new LogPlace(next.map(lock -> "" + lock).orElse("") + ";" + written);
    }

    private static String text(Map.Entry<Long, LogMark> entry) {
        LogMark mark = entry.getValue();
        return entry.getKey() + "="
                + mark.until().map(date -> "" + date.getEpochSecond()).orElse("")
                + mark.id()
                        .map(id -> "/" + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8)))
                        .orElse("");
    }

    private static String decoded(String id) {
        return new String(HexFormat.of().parseHex(id), StandardCharsets.UTF_8);
    }
}
