package se.kvittens.examples.generate.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of made-up people, each in two parts, in the order in which they are asked for; no two are the same. */
final class MadeUpNames {

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

    private final Map<String, Name> given = new HashMap<>();

    /** A person's names. */
    record Name(String first, String family) {}

    Name of(String person) {
        return given.computeIfAbsent(person, none -> made(given.size()));
    }

    /** A prime step, so that neighbours differ in all parts. */
    private static Name made(int number) {
        int firsts = FIRST.size();
        int seconds = SECOND.size();
        String first = FIRST.get(number % firsts);
        String family = FAMILY.get((number / firsts + number) % FAMILY.size());
        String second = SECOND.get((number / (firsts * FAMILY.size()) + number / firsts) % seconds);
        int round = number / (firsts * FAMILY.size() * seconds);
        return new Name(first + second, round == 0 ? family : family + " " + "I".repeat(round + 1));
    }
}
