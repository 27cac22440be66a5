package se.kvittens.client.answer;

/** Words that come in Swedish and in English, whatever language was asked for. */
public record BothLanguages(String sv, String en) {}
