package se.kvittens.domain.people;

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

    public PersonName {
        parts = List.copyOf(parts);
    }

    public static PersonName of(String written) {
        StringBuilder plain = new StringBuilder();
        String lower = written.toLowerCase(SWEDISH);
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
        if (plain != null) {
            return plain;
        }
        return Character.isLetterOrDigit(each) ? String.valueOf(each) : " ";
    }

    /** The letters with accents of the languages that names in Sweden come from, and signs within a name. */
    private static Map<Character, String> plain() {
        Map<Character, String> plain = new HashMap<>();
        add(plain, "a", "àáâãāăą");
        add(plain, "c", "çćĉċč");
        add(plain, "d", "ďđð");
        add(plain, "e", "èéêëēĕėęě");
        add(plain, "g", "ĝğġģ");
        add(plain, "i", "ìíîïĩīĭįı");
        add(plain, "l", "ĺļľŀł");
        add(plain, "n", "ñńņňŋ");
        add(plain, "o", "òóôõōŏő");
        add(plain, "r", "ŕŗř");
        add(plain, "s", "śŝşšș");
        add(plain, "t", "ţťŧț");
        add(plain, "u", "ùúûüũūŭůűų");
        add(plain, "y", "ýÿŷ");
        add(plain, "z", "źżž");
        add(plain, "ä", "æ");
        add(plain, "ö", "ø");
        add(plain, "ss", "ß");
        add(plain, "", "'’´`");
        return Map.copyOf(plain);
    }

    private static void add(Map<Character, String> plain, String letter, String accented) {
        for (int at = 0; at < accented.length(); at++) {
            plain.put(accented.charAt(at), letter);
        }
    }

    /** Names are personal. */
    @Override
    public String toString() {
        return "PersonName[" + parts.size() + " parts]";
    }
}
