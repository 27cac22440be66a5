package se.kvittens.files.docs;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/** Where rule ids stand: in the list of rules, on the classes that follow them, in rule books. */
final class RuleLists {

    private static final String LATER = "\n## Not yet here\n";
    private static final Pattern HEADING = Pattern.compile("(?m)^### ([A-Z]+-\\d+) ");
    private static final Pattern LATER_ROW = Pattern.compile("(?m)^\\| ([A-Z]+-\\d+) \\|");
    private static final Pattern SECTION = Pattern.compile("(?m)^  ([A-Z]+-\\d+):");

    private RuleLists() {}

    /** The ids of the headings, in their order, each as often as it stands there. */
    static List<String> headings(String rules) {
        return found(HEADING, rules);
    }

    /** The ids of the table of what is not here yet; a rule that is here in part is not among them. */
    static List<String> notYetHere(String rules) {
        int start = rules.indexOf(LATER);
        return start < 0 ? List.of() : found(LATER_ROW, rules.substring(start));
    }

    /** The ids of the sections under {@code rules} in a rule book, in the order of the file. */
    static List<String> sections(String ruleBook) {
        return found(SECTION, ruleBook.substring(ruleBook.indexOf("\nrules:\n")));
    }

    /** What is wrong between the list of rules and the ids in the code. */
    static List<String> faultsOfList(String rules, List<String> ids) {
        List<String> headings = headings(rules);
        List<String> faults = new ArrayList<>();
        ids.stream().filter(id -> !headings.contains(id)).forEach(id -> faults.add(id + " has no heading"));
        headings.stream()
                .filter(id -> !ids.contains(id))
                .distinct()
                .forEach(id -> faults.add(id + " is not in the code"));
        headings.stream()
                .filter(id -> headings.indexOf(id) != headings.lastIndexOf(id))
                .distinct()
                .forEach(id -> faults.add(id + " has two headings"));
        notYetHere(rules).stream().filter(ids::contains).forEach(id -> faults.add(id + " is called not yet here"));
        return faults;
    }

    /** Where each rule lives: the classes and methods that say so. */
    static Map<RuleId, List<String>> homes(Stream<Class<?>> classes) {
        Map<RuleId, List<String>> homes = new TreeMap<>();
        classes.forEach(type -> {
            note(type.getAnnotation(Home.class), type.getName(), homes);
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> !method.isBridge())
                    .forEach(method -> note(method.getAnnotation(Home.class), nameOf(method), homes));
        });
        return homes;
    }

    /** Each rule that has no home, or two. */
    static List<String> faultsOfHomes(Stream<Class<?>> classes, List<RuleId> ids) {
        Map<RuleId, List<String>> homes = homes(classes);
        return ids.stream()
                .filter(id -> homes.getOrDefault(id, List.of()).size() != 1)
                .map(id -> id + " lives in " + homes.getOrDefault(id, List.of()))
                .toList();
    }

    /** What is wrong with the sections of rule books: ids that are unknown, and books that have others than the first. */
    static List<String> faultsOfSections(Map<String, String> ruleBooks, List<String> ids) {
        List<String> faults = new ArrayList<>();
        List<String> common = new ArrayList<>();
        new TreeMap<>(ruleBooks).forEach((file, text) -> {
            List<String> own = sections(text).stream().sorted().toList();
            own.stream().filter(id -> !ids.contains(id)).forEach(id -> faults.add(file + " has " + id));
            if (common.isEmpty()) {
                common.addAll(own);
            } else if (!common.equals(own)) {
                faults.add(file + " has other rules than the others");
            }
        });
        return faults;
    }

    private static void note(Home home, String place, Map<RuleId, List<String>> homes) {
        if (home != null) {
            for (RuleId id : home.value()) {
                homes.computeIfAbsent(id, any -> new ArrayList<>()).add(place);
            }
        }
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }
}
