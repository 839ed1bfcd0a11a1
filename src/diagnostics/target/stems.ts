const HASHED = [
  // Deployment: name-<template hash>-<suffix>. Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/
  /^([a-z0-9.-]{1,200})-[a-z0-9]{6,10}-[a-z0-9]{5}$/,
  // DaemonSet, Job and ReplicaSet: name-<suffix>.
  /^([a-z0-9.-]{1,200})-[a-z0-9]{5}$/,
  // StatefulSet: name-<ordinal>.
  /^([a-z0-9.-]{1,200})-[0-9]{1,4}$/,
];

/** The names of workloads that may have made a pod of this name, likeliest first, the name itself included. */
export function stemsOf(podName: string): readonly string[] {
  const stems = HASHED.map(pattern => pattern.exec(podName)?.[1]).filter(stem => stem !== undefined);
  return [...new Set([podName, ...stems])];
}
