// A system of its own, in plain JavaScript on Node 20 or later and without dependencies: it answers three operations of the conformance kit
// and says of all others that it does not support them. It exists to show that the protocol is enough to be tested by.
//
// Usage: node system.js            answers as it should
//        node system.js --mistake  takes the last digit of a citizen service number with the wrong sign
'use strict';

const readline = require('node:readline');

const mistake = process.argv.includes('--mistake');

/** The 11-test: 9, 8, ... 2 times the first eight digits, less the ninth, is a multiple of eleven. */
function bsn({ number }) {
  if (!/^[0-9]{9}$/.test(number) || number === '000000000') {
    return { valid: false };
  }
  const digits = [...number].map(Number);
  const sum = digits.reduce((total, digit, i) => total + digit * (i < 8 ? 9 - i : mistake ? 1 : -1), 0);
  return { valid: sum % 11 === 0 };
}

/** The criteria of the national framework: what is the same however the unknown turns out is the outcome. */
function criteria({ C1, C2, C3, C4, bracketing }) {
  const values = { yes: [true], no: [false], unknown: [true, false] };
  const outcomes = new Set();
  for (const a of values[C1]) for (const b of values[C2]) for (const c of values[C3]) for (const d of values[C4]) {
    outcomes.add(bracketing === 'fourth-alone' ? (a && b && c) || d : a && b && (c || d));
  }
  return { outcome: outcomes.size === 2 ? 'undecided' : outcomes.has(true) ? 'complex' : 'not-complex' };
}

const HOURS = {
  'law-since-2017': { holding: 6, 'holding-pre-trial-allowed': 9, 'police-custody': 72, 'extended-custody': 144, 'before-judge': 90 },
  'law-before-2017': { holding: 6, 'holding-pre-trial-allowed': 6, 'police-custody': 72, 'extended-custody': 144, 'before-judge': 87 },
  'settlement-2016': { 'short-settlement': 6, 'long-settlement': 72 },
};
const NIGHT_DOES_NOT_COUNT = ['holding', 'holding-pre-trial-allowed', 'short-settlement'];
const MINUTE = 60_000;
const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** The clocks of arrest and custody. Where the night does not count, the clock is walked minute by minute. */
function clock({ clocks = 'law-since-2017', kind, start, at }) {
  const counts = (time) => !NIGHT_DOES_NOT_COUNT.includes(kind) || Number(hour.format(time)) >= 9;
  const began = Date.parse(start);
  let deadline = began;
  for (let left = HOURS[clocks][kind] * 60; left > 0; deadline += MINUTE) {
    left -= counts(deadline) ? 1 : 0;
  }
  const answer = { deadline: new Date(deadline).toISOString().replace('.000Z', 'Z') };
  if (at !== undefined) {
    const now = Date.parse(at);
    let counted = 0;
    for (let time = began; time < now; time += MINUTE) {
      counted += counts(time) ? 1 : 0;
    }
    Object.assign(answer, { over: now >= deadline, countedMinutes: counted });
  }
  return answer;
}

const operations = { bsn, criteria, clock };

function answer(line) {
  const { id, operation, input } = JSON.parse(line);
  if (!Object.hasOwn(operations, operation)) {
    return { id, unsupported: operation };
  }
  try {
    return { id, output: operations[operation](input) };
  } catch (error) {
    return { id, error: String(error.message) };
  }
}

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  process.stdout.write(JSON.stringify(answer(line)) + '\n');
});
