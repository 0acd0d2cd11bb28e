package org.claimant.model;

/** The kinds of actors. A group is an unnamed collective ("the establishment", "his rivals"). */
public enum ActorType { PERSON, PARTY, ORGANIZATION, GROUP }
