package se.kvittens.domain.rule;

/** A text in both languages of the users. */
public record Words(String swedish, String english) {}
