package se.kvittens.domain.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A person's name as it is compared: its parts, whatever their order and case. A hyphen, a comma or a full stop stands
 * between parts like a blank, an apostrophe is left out, and accents are (é is e), but å, ä and ö are letters of their
 * own; the Danish ø and æ are ö and ä. So Anna-Karin Löf, LÖF Anna Karin and Löf, Anna Karin are one name, and Lof is
 * another.
 *
 * @param parts in alphabetical order
 */
public record PersonName(List<String> parts) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Map<Character, String> PLAIN = plain();
    private static final char FIRST_BEYOND_ASCII = 128;

    public PersonName {
        parts = List.copyOf(parts);
    }

    public static PersonName of(String written) {
        StringBuilder plain = new StringBuilder();
        // Some programs write a letter and its accent as two signs.
        String lower = Normalizer.normalize(written.toLowerCase(SWEDISH), Normalizer.Form.NFC);
        for (int at = 0; at < lower.length(); at++) {
            plain.append(plainOf(lower.charAt(at)));
        }
        return new PersonName(Arrays.stream(plain.toString().split(" ", -1))
                .filter(part -> !part.isEmpty())
                .sorted()
                .toList());
    }

    /** Whether the two have two parts or more in common, or all that one of them has: perhaps the same person. */
    public boolean isLike(PersonName other) {
        long common = parts.stream().filter(other.parts::contains).count();
        int fewest = Math.min(parts.size(), other.parts.size());
        return fewest > 0 && common >= Math.min(fewest, 2);
    }

    private static String plainOf(char each) {
        String plain = PLAIN.get(each);
        return plain == null ? withoutAccents(each) : plain;
    }

    private static String withoutAccents(char each) {
        StringBuilder letters = new StringBuilder();
        String parts = each < FIRST_BEYOND_ASCII
                ? String.valueOf(each)
                : Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD);
        for (int at = 0; at < parts.length(); at++) {
            char part = parts.charAt(at);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                String plain = Character.isLetterOrDigit(part) ? String.valueOf(part) : " ";
                letters.append(PLAIN.getOrDefault(part, plain));
            }
        }
        return letters.toString();
    }

    /** Letters of their own; letters with a stroke, which Unicode does not take apart; and signs within a name. */
    private static Map<Character, String> plain() {
        Map<Character, String> plain = new HashMap<>();
        add(plain, "å", "å");
        add(plain, "ä", "äæ");
        add(plain, "ö", "öø");
        add(plain, "d", "đð");
        add(plain, "h", "ħ");
        add(plain, "i", "ı");
        add(plain, "l", "łŀ");
        add(plain, "n", "ŋ");
        add(plain, "t", "ŧ");
        add(plain, "ss", "ß");
        add(plain, "", "'’´`");
        return Map.copyOf(plain);
    }

    private static void add(Map<Character, String> plain, String letter, String written) {
        for (int at = 0; at < written.length(); at++) {
            plain.put(written.charAt(at), letter);
        }
    }

    /** Names are personal. */
    @Override
    public String toString() {
        return "PersonName[" + parts.size() + " parts]";
    }
}
