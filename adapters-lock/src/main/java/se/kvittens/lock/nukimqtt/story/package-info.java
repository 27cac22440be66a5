/** What words of locks amount to, one after the other: what a lock was about to do is an event once its state says so. */
@NullMarked
package se.kvittens.lock.nukimqtt.story;

import org.jspecify.annotations.NullMarked;
