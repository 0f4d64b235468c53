#!/usr/bin/env node
/** What is installed as `sotto`: the built program, compiled before. */
import { readFileSync } from 'node:fs';
import { codeFile, runProgram } from './code.ts';

runProgram(import.meta.dirname, readFileSync(codeFile(import.meta.dirname)));
