/**
 * Two months of two made-up providers in Haninge, across its change of system in September 2024. Nobody in it exists:
 * recipients, carers, visits, orders and prices all come from a seed, and the same seed gives the same months.
 */
@NullMarked
package se.kvittens.examples.demo;

import org.jspecify.annotations.NullMarked;
