package se.kvittens.examples.generate.feed;

import java.util.List;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;

/**
 * The name of a made-up person, in two parts, by the number in the person's id. No two recipients bear the same, nor do two
 * carers, whoever their providers are.
 */
public record MadeUpName(String first, String family) {

    private static final List<String> FIRST = List.of(
            "Aina",
            "Bengt",
            "Britta",
            "Cecilia",
            "Dagny",
            "Edit",
            "Folke",
            "Gösta",
            "Hjördis",
            "Inez",
            "Jörgen",
            "Karl",
            "Linnéa",
            "Märta",
            "Nils",
            "Olof",
            "Pelle",
            "Ragnhild",
            "Stig",
            "Tyra",
            "Ulla",
            "Valborg",
            "Yngve",
            "Zara",
            "Åke",
            "Ärling",
            "Östen",
            "Amir",
            "Beata",
            "Chloé");
    private static final List<String> SECOND = List.of(
            "",
            "-Britt",
            "-Erik",
            "-Lise",
            "-Maria",
            "-Olov",
            " Agneta",
            " Birger",
            " Dolores",
            " Evald",
            " Frej",
            " Gun",
            " Helge",
            " Ingegerd",
            " Josef",
            " Katarina",
            " Ludvig",
            " Margareta",
            " Nanna",
            " Oskar");
    private static final List<String> FAMILY = List.of(
            "Ahlgren",
            "Björk",
            "Cederlöf",
            "Dahl",
            "Ekström",
            "Fjällström",
            "Granqvist",
            "Hägg",
            "Idén",
            "Jönsson",
            "Källström",
            "Löf",
            "Mård",
            "Norén",
            "Öberg",
            "Palmér",
            "Qvist",
            "Rönn",
            "Sjöö",
            "Törnqvist",
            "Uhlin",
            "Vall",
            "Wikström",
            "Ytterberg",
            "Zetterlund",
            "Åhs",
            "Ängvall",
            "O'Hara",
            "Müller",
            "Løvgren");

    public static MadeUpName of(RecipientId recipient) {
        return ofId(recipient.value());
    }

    public static MadeUpName of(CarerId carer) {
        return ofId(carer.value());
    }

    /** As it is called out. */
    @Override
    public String toString() {
        return first + " " + family;
    }

    /** A letter and a number from 1, as the generator gives ids. */
    private static MadeUpName ofId(String id) {
        return made(Long.parseLong(id.substring(1)) - 1);
    }

    /** A prime step, so that neighbours differ in all parts. */
    private static MadeUpName made(long number) {
        long firsts = FIRST.size();
        long families = FAMILY.size();
        String first = at(FIRST, number);
        String family = at(FAMILY, number / firsts + number);
        String second = at(SECOND, number / (firsts * families) + number / firsts);
        long round = number / (firsts * families * SECOND.size());
        return new MadeUpName(first + second, round == 0 ? family : family + " " + "I".repeat((int) round + 1));
    }

    private static String at(List<String> names, long number) {
        return names.get((int) (number % names.size()));
    }
}
