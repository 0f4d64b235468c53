;; The arithmetic of the tagger of details for one sentence, two labels at a time: the scores of `details.ts` and the chain of
;; `chain.ts`, with every sum in the same order, so that both give the same to the last bit; a test holds them equal. There are
;; 16 labels: a row of weights is 16 bytes. `npm run lattice` writes `lattice-code.ts` from this.
(module
  (import "math" "exp" (func $exp (param f64) (result f64)))
  (memory (export "memory") 3)

  ;; Where things lie, in bytes. Numbers are f64 where nothing else is said; a row of them, one a label, is 128 bytes long.
  (global $into (export "into") i32 (i32.const 0))              ;; transitions, row by row of the label before
  (global $outOf (export "outOf") i32 (i32.const 2048))         ;; the same, row by row of the label after
  (global $bag i32 (i32.const 4096))
  (global $beta i32 (i32.const 4224))
  (global $next i32 (i32.const 4352))
  (global $words (export "words") i32 (i32.const 4608))         ;; i32: where what a word gives lies; three edges on either side
  (global $scale i32 (i32.const 6144))
  (global $scores (export "scores") i32 (i32.const 8192))       ;; a row for each of at most 200 words
  (global $forward i32 (i32.const 33792))
  (global $places (export "places") i32 (i32.const 59392))      ;; i32, 20 a word: where the weights of a feature lie
  (global $weights (export "weights") i32 (i32.const 131072))   ;; i8, and behind them what words give, f32, 8 slots of 16 each

  ;; Adds the slot of the bag of the word at $word to the bag.
  (func $gather (param $word i32)
    (local $y i32)
    (loop $labels
      (v128.store (i32.add (global.get $bag) (i32.shl (local.get $y) (i32.const 3)))
        (f64x2.add
          (v128.load (i32.add (global.get $bag) (i32.shl (local.get $y) (i32.const 3))))
          (f64x2.promote_low_f32x4
            (v128.load64_zero offset=448 (i32.add (local.get $word) (i32.shl (local.get $y) (i32.const 2)))))))
      (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 2))) (i32.const 16)))))

  ;; Takes it out again.
  (func $drop (param $word i32)
    (local $y i32)
    (loop $labels
      (v128.store (i32.add (global.get $bag) (i32.shl (local.get $y) (i32.const 3)))
        (f64x2.sub
          (v128.load (i32.add (global.get $bag) (i32.shl (local.get $y) (i32.const 3))))
          (f64x2.promote_low_f32x4
            (v128.load64_zero offset=448 (i32.add (local.get $word) (i32.shl (local.get $y) (i32.const 2)))))))
      (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 2))) (i32.const 16)))))

  ;; Where what word $i gives lies.
  (func $wordAt (param $i i32) (result i32)
    (i32.load offset=12 (i32.add (global.get $words) (i32.shl (local.get $i) (i32.const 2)))))

  ;; Writes the scores of word $i: of the bag, of the words from three before to three behind, and of its 20 features of place.
  (func $scoreWord (param $i i32) (param $step f64)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $w v128) (local $half v128) (local $by v128)
    (local $y i32) (local $k i32) (local $at i32)
    (local.set $by (f64x2.splat (local.get $step)))
    (loop $labels ;; eight at a time
      (local.set $at (i32.add (global.get $bag) (i32.shl (local.get $y) (i32.const 3))))
      (local.set $a (v128.load (local.get $at)))
      (local.set $b (v128.load offset=16 (local.get $at)))
      (local.set $c (v128.load offset=32 (local.get $at)))
      (local.set $d (v128.load offset=48 (local.get $at)))
      (local.set $k (i32.const 0))
      (loop $around
        (local.set $at
          (i32.add
            (i32.load (i32.add (global.get $words) (i32.shl (i32.add (local.get $i) (local.get $k)) (i32.const 2))))
            (i32.add (i32.shl (local.get $k) (i32.const 6)) (i32.shl (local.get $y) (i32.const 2)))))
        (local.set $a (f64x2.add (local.get $a) (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $at)))))
        (local.set $b (f64x2.add (local.get $b) (f64x2.promote_low_f32x4 (v128.load64_zero offset=8 (local.get $at)))))
        (local.set $c (f64x2.add (local.get $c) (f64x2.promote_low_f32x4 (v128.load64_zero offset=16 (local.get $at)))))
        (local.set $d (f64x2.add (local.get $d) (f64x2.promote_low_f32x4 (v128.load64_zero offset=24 (local.get $at)))))
        (br_if $around (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 7))))
      (local.set $at (i32.add (global.get $places) (i32.mul (local.get $i) (i32.const 80))))
      (local.set $k (i32.const 0))
      (loop $features
        (local.set $w (v128.load8x8_s (i32.add (i32.load (local.get $at)) (local.get $y))))
        (local.set $half (i32x4.extend_low_i16x8_s (local.get $w)))
        (local.set $a (f64x2.add (local.get $a) (f64x2.mul (local.get $by) (f64x2.convert_low_i32x4_s (local.get $half)))))
        (local.set $b (f64x2.add (local.get $b) (f64x2.mul (local.get $by) (f64x2.convert_low_i32x4_s
            (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $half) (local.get $half))))))
        (local.set $half (i32x4.extend_high_i16x8_s (local.get $w)))
        (local.set $c (f64x2.add (local.get $c) (f64x2.mul (local.get $by) (f64x2.convert_low_i32x4_s (local.get $half)))))
        (local.set $d (f64x2.add (local.get $d) (f64x2.mul (local.get $by) (f64x2.convert_low_i32x4_s
            (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $half) (local.get $half))))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $features (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 20))))
      (local.set $at (i32.add (call $row (global.get $scores) (local.get $i)) (i32.shl (local.get $y) (i32.const 3))))
      (v128.store (local.get $at) (local.get $a))
      (v128.store offset=16 (local.get $at) (local.get $b))
      (v128.store offset=32 (local.get $at) (local.get $c))
      (v128.store offset=48 (local.get $at) (local.get $d))
      (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 8))) (i32.const 16)))))

  ;; The row of word $i.
  (func $row (param $table i32) (param $i i32) (result i32)
    (i32.add (local.get $table) (i32.shl (local.get $i) (i32.const 7))))

  ;; The highest score in a row from byte $y on.
  (func $highest (param $row i32) (param $y i32) (result f64)
    (local $best v128)
    (local.set $best (v128.load (i32.add (local.get $row) (local.get $y))))
    (loop $labels
      (local.set $best (f64x2.max (local.get $best) (v128.load (i32.add (local.get $row) (local.get $y)))))
      (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 16))) (i32.const 128))))
    (f64.max (f64x2.extract_lane 0 (local.get $best)) (f64x2.extract_lane 1 (local.get $best))))

  ;; Writes the scores of all $n words; 1 where one of them scores higher for a detail than for none and $telling.
  (func (export "score") (param $n i32) (param $step f64) (param $telling f64) (result i32)
    (local $i i32) (local $row i32) (local $tells i32)
    (memory.fill (global.get $bag) (i32.const 0) (i32.const 128))
    (loop $first
      (if (i32.lt_u (local.get $i) (local.get $n)) (then
        (call $gather (call $wordAt (local.get $i)))
        (br_if $first (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 8))))))
    (local.set $i (i32.const 0))
    (loop $sentence
      (if (i32.lt_u (i32.add (local.get $i) (i32.const 8)) (local.get $n))
        (then (call $gather (call $wordAt (i32.add (local.get $i) (i32.const 8))))))
      (if (i32.ge_u (local.get $i) (i32.const 9))
        (then (call $drop (call $wordAt (i32.sub (local.get $i) (i32.const 9))))))
      (call $scoreWord (local.get $i) (local.get $step))
      (local.set $row (call $row (global.get $scores) (local.get $i)))
      (local.set $tells (i32.or (local.get $tells)
        (f64.gt
          (call $highest (local.get $row) (i32.const 16))
          (f64.add (f64.load (local.get $row)) (local.get $telling)))))
      (br_if $sentence (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $tells))

  ;; Writes to the row $to, of each label, the row $from times the table: the rows of the table in order.
  (func $spread (param $to i32) (param $from i32) (param $table i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $by v128)
    (local $y i32) (local $x i32) (local $at i32)
    (loop $labels ;; eight at a time
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (local.get $a))
      (local.set $c (local.get $a))
      (local.set $d (local.get $a))
      (local.set $at (i32.add (local.get $table) (local.get $y)))
      (local.set $x (i32.const 0))
      (loop $rows
        (local.set $by (v128.load64_splat (i32.add (local.get $from) (local.get $x))))
        (local.set $a (f64x2.add (local.get $a) (f64x2.mul (local.get $by) (v128.load (local.get $at)))))
        (local.set $b (f64x2.add (local.get $b) (f64x2.mul (local.get $by) (v128.load offset=16 (local.get $at)))))
        (local.set $c (f64x2.add (local.get $c) (f64x2.mul (local.get $by) (v128.load offset=32 (local.get $at)))))
        (local.set $d (f64x2.add (local.get $d) (f64x2.mul (local.get $by) (v128.load offset=48 (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 128)))
        (br_if $rows (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 8))) (i32.const 128))))
      (local.set $at (i32.add (local.get $to) (local.get $y)))
      (v128.store (local.get $at) (local.get $a))
      (v128.store offset=16 (local.get $at) (local.get $b))
      (v128.store offset=32 (local.get $at) (local.get $c))
      (v128.store offset=48 (local.get $at) (local.get $d))
      (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 64))) (i32.const 128)))))

  ;; Writes to the row $to the row $a times the row $b, label by label.
  (func $times (param $to i32) (param $a i32) (param $b i32)
    (local $y i32)
    (loop $labels
      (v128.store (i32.add (local.get $to) (local.get $y))
        (f64x2.mul
          (v128.load (i32.add (local.get $a) (local.get $y)))
          (v128.load (i32.add (local.get $b) (local.get $y)))))
      (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 16))) (i32.const 128)))))

  (func $divide (param $row i32) (param $by f64)
    (local $y i32)
    (loop $labels
      (v128.store (i32.add (local.get $row) (local.get $y))
        (f64x2.div (v128.load (i32.add (local.get $row) (local.get $y))) (f64x2.splat (local.get $by))))
      (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 16))) (i32.const 128)))))

  (func $ones (param $row i32)
    (local $y i32)
    (loop $labels
      (f64.store (i32.add (local.get $row) (local.get $y)) (f64.const 1))
      (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 8))) (i32.const 128)))))

  ;; Replaces the scores of $n words by probabilities, as `inferMarginals` does.
  (func (export "marginals") (param $n i32)
    (local $t i32) (local $y i32) (local $row i32) (local $ahead i32) (local $top f64) (local $sum f64) (local $own f64)
    (loop $forwards
      (local.set $row (call $row (global.get $scores) (local.get $t)))
      (local.set $ahead (call $row (global.get $forward) (local.get $t)))
      (local.set $top (call $highest (local.get $row) (i32.const 0)))
      (if (i32.eqz (local.get $t))
        (then (call $ones (local.get $ahead)))
        (else (call $spread (local.get $ahead) (i32.sub (local.get $ahead) (i32.const 128)) (global.get $into))))
      (local.set $sum (f64.const 0))
      (local.set $y (i32.const 0))
      (loop $labels
        (local.set $own (call $exp (f64.sub (f64.load (i32.add (local.get $row) (local.get $y))) (local.get $top))))
        (f64.store (i32.add (local.get $row) (local.get $y)) (local.get $own))
        (local.set $own (f64.mul (local.get $own) (f64.load (i32.add (local.get $ahead) (local.get $y)))))
        (f64.store (i32.add (local.get $ahead) (local.get $y)) (local.get $own))
        (local.set $sum (f64.add (local.get $sum) (local.get $own)))
        (br_if $labels (i32.lt_u (local.tee $y (i32.add (local.get $y) (i32.const 8))) (i32.const 128))))
      (call $divide (local.get $ahead) (local.get $sum))
      (f64.store (i32.add (global.get $scale) (i32.shl (local.get $t) (i32.const 3))) (local.get $sum))
      (br_if $forwards (i32.lt_u (local.tee $t (i32.add (local.get $t) (i32.const 1))) (local.get $n))))
    (call $ones (global.get $beta))
    (loop $backwards
      (local.set $t (i32.sub (local.get $t) (i32.const 1)))
      (local.set $row (call $row (global.get $scores) (local.get $t)))
      (call $times (global.get $next) (local.get $row) (global.get $beta))
      (call $times (local.get $row) (call $row (global.get $forward) (local.get $t)) (global.get $beta))
      (if (local.get $t) (then
        (call $spread (global.get $beta) (global.get $next) (global.get $outOf))
        (call $divide (global.get $beta) (f64.load (i32.add (global.get $scale) (i32.shl (local.get $t) (i32.const 3)))))
        (br $backwards)))))
)
