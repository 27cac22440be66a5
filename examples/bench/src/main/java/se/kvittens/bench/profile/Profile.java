package se.kvittens.bench.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Samples added up: by the frame on top, by the room that is at work, and by the rooms that wait for it. */
final class Profile {

    private static final String NONE = "none of ours";

    private final String under;
    private final Map<String, Long> tops = new HashMap<>();
    private final Map<String, Long> atWork = new TreeMap<>();
    private final Map<String, Long> onStack = new TreeMap<>();
    private long samples;
    private long others;

    /**
     * @param under the full name of a class; only samples below one of its methods count, and all where it is empty
     */
    Profile(String under) {
        this.under = under;
    }

    void add(List<Frame> stack) {
        if (!under.isEmpty() && stack.stream().noneMatch(frame -> frame.type().equals(under))) {
            others++;
            return;
        }
        samples++;
        if (!stack.isEmpty()) {
            tops.merge(stack.get(0).toString(), 1L, Long::sum);
        }
        Optional<Frame> first = stack.stream().filter(Frame::isOurs).findFirst();
        atWork.merge(first.map(Frame::room).orElse(NONE), 1L, Long::sum);
        Set<String> rooms =
                stack.stream().filter(Frame::isOurs).map(Frame::room).collect(Collectors.toSet());
        rooms.forEach(room -> onStack.merge(room, 1L, Long::sum));
    }

    long samples() {
        return samples;
    }

    /** How many were elsewhere. */
    long others() {
        return others;
    }

    /** The frames that were on top most often, the JDK's own among them. */
    List<Share> tops(int most) {
        return sorted(tops).stream().limit(most).toList();
    }

    /** Each sample once: by the topmost of our own frames, which the JDK works for. */
    List<Share> atWork() {
        return sorted(atWork);
    }

    /** Each sample once for every room that has a frame on the stack. */
    List<Share> onStack() {
        return sorted(onStack);
    }

    private List<Share> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Share(each.getKey(), 100.0 * each.getValue() / samples))
                .toList();
    }

    /** A name and its share in per cent. */
    record Share(String name, double percent) {}
}
