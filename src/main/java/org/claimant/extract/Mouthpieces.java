package org.claimant.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimant.model.AnnotatedArticle;
import org.claimant.model.Claim;
import org.claimant.model.Mention;
import org.claimant.model.Referent;
import org.claimant.model.Sentence;
import org.claimant.model.Token;

/** For whom a lawyer or a spokesperson answers: what "Holm's lawyer" denies is about Holm, as "he" and "his client" are. For one article. */
final class Mouthpieces {
    private static final Set<String> NOUNS = Set.of("lawyer", "attorney", "counsel", "solicitor", "barrister", "spokesman", "spokeswoman", "spokesperson");
    private static final String CLIENT = "client";

    private final AnnotatedArticle article;
    private final Cast cast;

    Mouthpieces(AnnotatedArticle article, Cast cast) {
        this.article = article;
        this.cast = cast;
    }

    /** The same answer, about the one for whom the speaker answers. */
    Claim.Allegation answered(Optional<Referent> speaker, Claim.Allegation claim) {
        Optional<Referent> principal = speaker.flatMap(this::principal);
        return principal.isEmpty() ? claim : new Claim.Allegation(claim.accused().stream()
                .map(a -> speaker.get().equals(a) || isClient(a) ? principal.get() : a).distinct().toList(), claim.topic());
    }

    private boolean isClient(Referent r) {
        Mention first = r.mentions().get(0);
        return !r.isNamed() && article.sentences().get(first.sentence()).token(first.head()).lemma().equals(CLIENT);
    }

    /** Whose lawyer or spokesperson it is said to be anywhere in the article. */
    Optional<Referent> principal(Referent speaker) {
        return speaker.mentions().stream().filter(m -> m.form() != Mention.Form.PRONOUN)
                .flatMap(m -> employers(article.sentences().get(m.sentence()), m.head()).stream()).filter(r -> !r.equals(speaker)).findFirst();
    }

    private List<Referent> employers(Sentence s, int head) {
        List<Token> same = new ArrayList<>(s.children(head, "appos"));
        same.add(s.token(head));
        if (s.token(head).relation().equals("appos")) {
            same.add(s.token(s.token(head).head()));
        }
        List<Referent> found = new ArrayList<>();
        same.stream().filter(t -> NOUNS.contains(t.lemma())).forEach(t -> {
            found.addAll(cast.owners(s, t));
            found.addAll(cast.at(s, Syntax.withCase(s, t.index(), Set.of("for"))));
        });
        return found;
    }
}
