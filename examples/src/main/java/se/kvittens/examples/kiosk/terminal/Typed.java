package se.kvittens.examples.kiosk.terminal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.tapping.TagReader;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.nfc.emulated.EmulatedReader;

/** Does what is typed, line by line. What comes of it, the kiosk tells. */
public final class Typed {

    private final Kiosk kiosk;
    private final TagReader reader;
    private final Teller teller;

    public Typed(Kiosk kiosk, TagReader reader, Teller teller) {
        this.kiosk = kiosk;
        this.reader = reader;
        this.teller = teller;
    }

    /** Whether to go on. */
    public boolean take(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        if (line.isBlank()) {
            return true;
        }
        Optional<TagUid> uid = TagUid.parse(line.strip()).toJavaOptional();
        if (uid.isPresent()) {
            tap(uid.get());
            return true;
        }
        Optional<Verb> verb = Verb.of(words.get(0).toLowerCase(Locale.ROOT));
        if (verb.isEmpty() || !isDone(verb.get(), words.subList(1, words.size()))) {
            teller.notUnderstood(line.strip());
        }
        return verb.filter(Verb.QUIT::equals).isEmpty();
    }

    /** Of an emulated reader the lines are the taps; a real one reads on when there is nobody to type. */
    public boolean endsWithInput() {
        return reader instanceof EmulatedReader;
    }

    private void tap(TagUid uid) {
        if (reader instanceof EmulatedReader emulated) {
            emulated.tap(uid);
        } else {
            teller.noEmulator();
        }
    }

    /** Whether that many words, of such a kind, go with the verb. */
    private boolean isDone(Verb verb, List<String> words) {
        return switch (words.size()) {
            case 0 -> isDoneAlone(verb) || tasks(verb, words);
            case 1 -> isDoneWith(verb, words.get(0)) || tasks(verb, words);
            case 2 -> isDoneWith(verb, words.get(0), words.get(1)) || tasks(verb, words);
            default -> tasks(verb, words);
        };
    }

    private boolean isDoneAlone(Verb verb) {
        switch (verb) {
            case SIGN_OUT -> kiosk.signOut();
            case WAITING -> teller.waiting(kiosk.screen());
            case REFUSED -> teller.refused(kiosk.screen());
            case STATUS -> teller.status(kiosk.screen());
            case HELP -> teller.help();
            default -> {
                return verb == Verb.QUIT;
            }
        }
        return true;
    }

    private boolean isDoneWith(Verb verb, String word) {
        return switch (verb) {
            case SIGN_IN -> isThere(Optional.of(kiosk.signIn(new CarerId(word))));
            case TAP -> isThere(TagUid.parse(word).peek(this::tap).toJavaOptional());
            case ASIDE -> isThere(number(word).map(kiosk::setAside));
            case LOOK -> isThere(number(word).map(kiosk::look));
            case DOUBLE ->
                isThere(onOrOff(word)
                        .flatMap(on -> shown().map(visit -> kiosk.markDoubleStaffing(visit.receipt(), on))));
            case DECLINED ->
                isThere(onOrOff(word).flatMap(on -> shown().map(visit -> kiosk.decline(visit.receipt(), on))));
            default -> false;
        };
    }

    private boolean isDoneWith(Verb verb, String one, String other) {
        return switch (verb) {
            case PLACE -> isThere(number(one).map(tap -> kiosk.place(tap, new RecipientId(other))));
            case BY_HAND -> isThere(cause(other).map(cause -> kiosk.receiptByHand(new RecipientId(one), cause)));
            default -> false;
        };
    }

    /** Shows the tasks of the visit on the screen; with words, chooses those and no others. */
    private boolean tasks(Verb verb, List<String> words) {
        Optional<Screen.Visit> visit = verb == Verb.TASKS ? shown() : Optional.empty();
        visit.ifPresent(shown -> {
            if (words.isEmpty()) {
                teller.tasks(shown);
            } else {
                kiosk.chooseTasks(shown.receipt(), codes(words, shown));
            }
        });
        return visit.isPresent();
    }

    private static Set<TaskCode> codes(List<String> words, Screen.Visit visit) {
        Set<TaskCode> codes = new LinkedHashSet<>();
        for (String word : words) {
            codes.add(number(word)
                    .filter(number -> number >= 1 && number <= visit.tasks().size())
                    .map(number -> visit.tasks()
                            .get(Math.toIntExact(number) - 1)
                            .task()
                            .code())
                    .orElseGet(() -> new TaskCode(word)));
        }
        return codes;
    }

    private Optional<Screen.Visit> shown() {
        return kiosk.screen().visit();
    }

    private static boolean isThere(Optional<?> done) {
        return done.isPresent();
    }

    private static Optional<Long> number(String word) {
        return word.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(word)) : Optional.empty();
    }

    private static Optional<Boolean> onOrOff(String word) {
        return switch (word) {
            case "on", "på" -> Optional.of(true);
            case "off", "av" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<ManualCause> cause(String word) {
        return Arrays.stream(ManualCause.values())
                .filter(cause -> cause.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
