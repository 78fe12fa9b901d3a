package org.quxian.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Relation;
import org.quxian.observation.Text;

/** The shape of {@code relations.json}. */
record RelationsJson(List<Entry> relations) {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Group.class, name = "group"),
        @JsonSubTypes.Type(value = Rate.class, name = "rate"),
        @JsonSubTypes.Type(value = Share.class, name = "share"),
        @JsonSubTypes.Type(value = Parts.class, name = "parts"),
        @JsonSubTypes.Type(value = Average.class, name = "average"),
        @JsonSubTypes.Type(value = BeforeAfter.class, name = "before_after"),
        @JsonSubTypes.Type(value = Unsummed.class, name = "unsummed")
    })
    sealed interface Entry {
        Relation relation();
    }

    record Group(Text name, List<String> indicators) implements Entry {
        @Override
        public Relation relation() {
            return new Relation.Group(name, indicators);
        }
    }

    record Rate(Text name, String count, String rate, String target) implements Entry {
        @Override
        public Relation relation() {
            return new Relation.Rate(name, count, rate, target);
        }
    }

    record Share(Text name, String part, String whole) implements Entry {
        @Override
        public Relation relation() {
            return new Relation.Share(name, part, whole);
        }
    }

    record Parts(Text name, Optional<String> whole, List<String> parts) implements Entry {
        @Override
        public Relation relation() {
            return new Relation.Parts(name, whole, parts);
        }
    }

    record Average(Text name, String amount, String count) implements Entry {
        @Override
        public Relation relation() {
            return new Relation.Average(name, amount, count);
        }
    }

    record BeforeAfter(Text name, String before, String after) implements Entry {
        @Override
        public Relation relation() {
            return new Relation.BeforeAfter(name, before, after);
        }
    }

    record Unsummed(List<String> indicators) implements Entry {
        @Override
        public Relation relation() {
            return new Relation.Unsummed(indicators);
        }
    }
}
