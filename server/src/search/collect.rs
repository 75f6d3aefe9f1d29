//! Every document that matches, with its score: lists are short enough to be ordered whole.

use tantivy::{
    DocId, Score, SegmentOrdinal, SegmentReader,
    collector::{Collector, SegmentCollector},
};

pub(super) struct Everything;

pub(super) struct OfSegment(Vec<(Score, DocId)>);

impl Collector for Everything {
    type Fruit = Vec<(Score, DocId)>;
    type Child = OfSegment;

    fn for_segment(&self, _: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<OfSegment> {
        Ok(OfSegment(Vec::new()))
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Self::Fruit>) -> tantivy::Result<Self::Fruit> {
        // there is one segment, so a document's number is the place of its service
        Ok(segments.into_iter().flatten().collect())
    }
}

impl SegmentCollector for OfSegment {
    type Fruit = Vec<(Score, DocId)>;

    fn collect(&mut self, document: DocId, score: Score) {
        self.0.push((score, document));
    }

    fn harvest(self) -> Self::Fruit {
        self.0
    }
}
