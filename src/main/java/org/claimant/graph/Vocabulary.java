package org.claimant.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** The terms of {@code ontology/claimant.ttl}, and of other vocabularies where Jena has no constants for them. */
final class Vocabulary {
    static {
        JenaSystem.init();
    }

    static final String CLM = "https://w3id.org/claimant/ontology#";
    static final String TOPIC = "https://w3id.org/claimant/topic/";
    static final String OA = "http://www.w3.org/ns/oa#";

    // Classes.
    static final Node ARTICLE = clm("Article");
    static final Node UTTERANCE = clm("Utterance");
    static final Node ATTRIBUTION = clm("Attribution");
    static final Node CLAIM = clm("Claim");
    static final Node ALLEGATION = clm("Allegation");
    static final Node AUTHENTICITY_CLAIM = clm("AuthenticityClaim");
    static final Node ACTOR = clm("Actor");
    static final Node PERSON = clm("Person");
    static final Node PARTY = clm("Party");
    static final Node ORGANIZATION = clm("Organization");
    static final Node GROUP = clm("Group");
    static final Node MEMBERSHIP = clm("Membership");
    static final Node ROLE_HOLDING = clm("RoleHolding");
    static final Node AFFILIATION = clm("Affiliation");
    static final Node LEAK = clm("Leak");
    static final Node MENTION = clm("Mention");
    static final Node LINK = clm("Link");
    static final Node BUILD = clm("Build");

    // Of an article, and of everything that was read from one.
    static final Node TITLE = clm("title");
    static final Node PUBLISHER = clm("publisher");
    static final Node PUBLISHED = clm("published");
    static final Node AUTHOR = clm("author");
    static final Node URL = clm("url");
    static final Node LANGUAGE = clm("language");
    static final Node CONTENT_HASH = clm("contentHash");
    static final Node IN_ARTICLE = clm("inArticle");

    // Of an utterance or an attribution.
    static final Node SPEAKER = clm("speaker");
    static final Node ASSERTS = clm("asserts");
    static final Node DENIES = clm("denies");
    static final Node CONFIRMS = clm("confirms");
    static final Node REPORTED_IN = clm("reportedIn");
    static final Node HEARSAY_DEPTH = clm("hearsayDepth");
    static final Node CERTAINTY = clm("certainty");
    static final Node MEDIUM = clm("medium");
    static final Node SAID_ON = clm("saidOn");
    static final Node MANNER = clm("manner");
    static final Node SOURCE = clm("source");
    static final Node SOURCE_AT = clm("sourceAt");
    static final Node CUE = clm("cue");
    static final Node CUE_AT = clm("cueAt");
    static final Node CONTENT = clm("content");
    static final Node CONTENT_AT = clm("contentAt");
    static final Node WITHIN = clm("within");

    // Of a claim.
    static final Node ACCUSED = clm("accused");
    static final Node ABOUT_TOPIC = clm("topic");
    static final Node ABOUT = clm("about");

    // Of a membership.
    static final Node MEMBER = clm("member");
    static final Node IN_ORGANIZATION = clm("organization");
    static final Node PLACE = clm("place");
    static final Node ROLE = clm("role");
    static final Node STATUS = clm("status");

    // Of a leak.
    static final Node KIND = clm("kind");
    static final Node ALLEGED_SPEAKER = clm("allegedSpeaker");
    static final Node ALLEGED_LEAKER = clm("allegedLeaker");
    static final Node MENTIONED_AT = clm("mentionedAt");

    // Of a mention and of a link.
    static final Node REFERS_TO = clm("refersTo");
    static final Node SURFACE = clm("surface");
    static final Node FORM = clm("form");
    static final Node BEGIN = clm("begin");
    static final Node END = clm("end");
    static final Node DECIDED_BY = clm("decidedBy");
    static final Node BASIS = clm("basis");

    // Of an evidence, and of whatever else a rule decided.
    static final Node EVIDENCE = clm("evidence");
    static final Node RULE = clm("rule");
    static final Node VERSION = clm("version");
    static final Node SCORE = clm("score");

    // Of a topic.
    static final Node SIGNAL = clm("signal");
    static final Node HINT = clm("hint");

    // Web Annotation.
    static final Node SPECIFIC_RESOURCE = oa("SpecificResource");
    static final Node TEXT_POSITION_SELECTOR = oa("TextPositionSelector");
    static final Node TEXT_QUOTE_SELECTOR = oa("TextQuoteSelector");
    static final Node HAS_SOURCE = oa("hasSource");
    static final Node HAS_SELECTOR = oa("hasSelector");
    static final Node OA_START = oa("start");
    static final Node OA_END = oa("end");
    static final Node EXACT = oa("exact");
    static final Node PREFIX = oa("prefix");
    static final Node SUFFIX = oa("suffix");

    private Vocabulary() {
    }

    static Node clm(String name) {
        return NodeFactory.createURI(CLM + name);
    }

    static Node topic(String name) {
        return NodeFactory.createURI(TOPIC + name);
    }

    private static Node oa(String name) {
        return NodeFactory.createURI(OA + name);
    }
}
